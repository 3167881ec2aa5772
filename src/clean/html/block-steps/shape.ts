import type { Draft } from '../blocks.ts';

/** Ends like a sentence, closing marks aside; also in scripts with their own full stops. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?:;…。！？।؟]["'”’»)\]]{0,3}\s?$/u.test(text.slice(-8));
}

/** Share of the block's characters that are links. */
export function linkShare(draft: Draft): number {
  return draft.text.length === 0 ? 0 : draft.link / draft.text.length;
}

/** Running text: long enough, hardly linked, and punctuated. */
export function isProse(draft: Draft): boolean {
  const wide = /[\u3040-\u9fff\uac00-\ud7af]/.test(draft.text.slice(0, 40));
  const least = wide ? 30 : 60;
  if (draft.kind === 'heading' || draft.text.length < least || linkShare(draft) > 0.6) return false;
  return draft.text.length >= 3 * least || endsLikeSentence(draft.text) || /[.,;。、，]\s?\S/.test(draft.text);
}
