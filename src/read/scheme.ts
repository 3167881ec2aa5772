/** True for what is meant as a URL, whatever its scheme: `file:` and `ftp:` are to be refused, not looked up as files. */
export function looksLikeUrl(input: string): boolean {
  return /^[a-z][a-z\d+.-]{1,20}:\/\//i.test(input) || /^(?:data|javascript|https?|file|mailto):/i.test(input);
}
