const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Nouns that also form compounds or mean a thing: they stand for a company only where no noun follows. */
export const AMBIGUOUS = set(
  'business group platform venture developer maker provider service app bank organization organisation manufacturer studio agency brand publisher vendor exchange utility giant broker operator marketplace team label lab retailer lender',
);
/** Words after which another or no particular company is meant: "the first company to …", "the parent company". */
export const NOT_THIS_ONE = set(
  'first second third sixth best only other same next last average typical right whole entire parent sister holding portfolio target acquiring combined merged resulting new old former rival competing very more leading top kind number two three four five many few average certain separate individual public listed wider broader',
);
