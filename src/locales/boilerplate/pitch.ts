/**
 * Words of an English page that speaks to its reader instead of telling the news: sign-ups, consent, tickets, corrections. Each word alone is
 * innocent; src/clean/text/pitch.ts counts them. Written from general knowledge of news sites (2025). Other languages need none: amid an
 * English article their lines are told by the language.
 */
export const PITCH = {
  /** Begin a request. */
  openings:
    'avoid be become book browse buy catch check choose click contact create discover don donate download elevate enjoy enter explore fill find follow get give grab help join keep listen mark meet pick please receive register reserve save secure select send share sign start stay subscribe support tap take try unlock upgrade use visit vote want watch win',
  reader: 'you your yours',
  house: 'we our us my i',
  /** What is asked for or offered. */
  things:
    'accept account adverts alerts app browser browsing calendars consent contact cookie cookies correction cover daily device discount donation email error feedback free inbox membership newsletter newsletters offers opt paid partners pass passes policy posts preferences premium privacy publication reader-supported readers register reprints script securely sign signup site spam sponsor subscribe subscriber subscribers subscription support survey technologies ticket tickets tracking trial unsubscribe updates webinar website weekly whitepaper',
  /** Of what a house says so that nobody can sue it. */
  disclaimer:
    'advice advisory constitute disclaims educational guarantee illustrative informational investment legal liability offer professional purposes recommendation relied representation securities solicit solicitation tax warranties warranty',
} as const;
