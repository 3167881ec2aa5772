import type { Step } from '../step.ts';

/** With the parts of AMP that stand beside the page. */
const TAGS = new Set('nav footer form menu fieldset amp-sidebar amp-consent amp-user-notification amp-next-page'.split(' '));
const ROLES = new Set('navigation banner contentinfo search dialog alertdialog alert tooltip toolbar menu menubar tablist'.split(' '));

/** Parts that HTML or ARIA themselves name as not being the content. */
export const landmarks: Step = {
  id: 'landmarks',
  share: 0.3,
  takes: ({ tag, attributes }) => TAGS.has(tag) || (attributes.role !== undefined && ROLES.has(attributes.role.toLowerCase())),
};
