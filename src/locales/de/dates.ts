/** Months, days and numbers with their English, and the abbreviations whose full stop ends no sentence. */
export const calendar = `
Januar Jänner Jan. = January
Februar Feber Feb. = February
März Mär. Mrz. Mrz = March
April Apr. = April
Mai = May
Juni Jun. = June
Juli Jul. = July
August Aug. = August
September Sept. Sep. = September
Oktober Okt. = October
November Nov. = November
Dezember Dez. = December
Montag Montags = Monday
Dienstag Dienstags = Tuesday
Mittwoch Mittwochs = Wednesday
Donnerstag Donnerstags = Thursday
Freitag Freitags = Friday
Samstag Sonnabend = Saturday
Sonntag = Sunday
Montagmorgen Montagabend Montagvormittag Montagnachmittag = Monday
Dienstagmorgen Dienstagabend Dienstagvormittag Dienstagnachmittag = Tuesday
Mittwochmorgen Mittwochabend Mittwochvormittag Mittwochnachmittag = Wednesday
Donnerstagmorgen Donnerstagabend Donnerstagvormittag Donnerstagnachmittag = Thursday
Freitagmorgen Freitagabend Freitagvormittag Freitagnachmittag = Friday
`;

export const numbers = `
Million Millionen Mio. Mio Mill. = million
Milliarde Milliarden Mrd. Mrd = billion
Billion Billionen = trillion
tausend Tausend Tsd. = thousand
hundert = hundred
Euro Euros EUR = euros
Dollar Dollars US-Dollar = dollars
Pfund = pounds
Franken Schweizer_Franken = Swiss francs
Kronen = kronor
Yen = yen
zwei = two
drei = three
vier = four
fünf = five
sechs = six
sieben = seven
acht = eight
neun = nine
zehn = ten
elf = eleven
zwölf = twelve
zwanzig = twenty
dreißig = thirty
vierzig = forty
fünfzig = fifty
eineinhalb anderthalb = 1.5
zweieinhalb = 2.5
dreieinhalb = 3.5
`;

export const abbreviations =
  'mio mrd tsd mill bzw ca usw etc z.b u.a d.h inkl exkl rd vgl evtl ggf nr dr prof dipl ing str st co e.v jan feb mär mrz apr jun jul aug sept sep okt nov dez u z b zzgl sog geb mind max bspw o.ä i.d.r';
