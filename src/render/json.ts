/** Raw DEL and C1 bytes steer terminals, and bidi controls turn a line's order round; JSON lets us spell all of them as escapes. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** JSON that is safe to show: one line, or indented by two. The value is the same to any parser. */
export function toJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
