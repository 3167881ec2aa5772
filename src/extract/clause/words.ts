/** A test for any of some words or short patterns in a template, whole words only. Built from lists so that no pattern grows long. */
export function anyOf(...pieces: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pieces.flatMap((p) => p.split('|')).join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
