/**
 * Legal forms at the end of company names, lower case without full stops. They belong to the name where they follow it, and are left out
 * when names are compared. Source: general knowledge of company law, written for dealx, 2026-01.
 */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `inc incorporated corp corporation ltd limited llc llp lp lllp plc co gmbh mbh ag kg kgaa se sa sas sarl srl spa sl sau bv nv cv vof oy oyj ab asa as aps hf ehf kk pte pty pvt bhd sdn tbk pt jsc ojsc pjsc
ooo zao oao sro doo dd zrt kft nyrt rt fze fzco fzc fzllc wll pcl pcc lda ltda eireli sca scs sicav bvba sprl gbr ug l.l.c l.p s.a n.v b.v a.g s.p.a s.a.s s.r.l k.k a/s`
    .trim()
    .split(/\s+/),
);
