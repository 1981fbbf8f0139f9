/**
 * Words by which people say that somebody runs a thing, in the languages that the site is translated into: a
 * heading "Production use", "used by", "case study", "deployed on 4,000 nodes".
 */
const USE =
  /\bproduc(?:tion|ción|cción|ão|tif)\b|\bin prod\b|\bus(?:ed|es|ing|ers?|age)\b|\badopt(?:ed|ers?|ion|s)\b|\bdeploy(?:ed|s|ments?|ing)?\b|\brun(?:s|ning)?\b|\bcustomers?\b|\bcase[ -]?stud(?:y|ies)\b|\bsuccess stor(?:y|ies)\b|\bpower(?:s|ed)\b|\bships? (?:with|in)\b|\bpackaged\b|\bdistributions?\b|\brolled out\b|\bat scale\b|生产|生產|使用|用户|用戶|采用|採用|部署|本番|導入|利用|프로덕션|사용|운영|produktion|eingesetzt|einsatz|nutzt|utilis|déploy|usado|utilizad|emplead|используе|внедр|продакшн|uzalishaji|hutumi[ak]|inatumi[ak]|wanatumia/i;

/** "we hope that …", "not yet", "no known users". */
const DENIED =
  /\bno(?:t yet|t in|t used| known| production| one uses|body uses)\b|\bnone yet\b|\bnot aware of\b|尚未|还没有|暂无/i;

const CLAIM =
  /\b(?:production|prod)\b|\b(?:used|adopted|deployed|run) (?:by|at|in|on|across)\b|\badopters?\b|\b(?:thousands|hundreds|millions|many|large|several) [\w -]{0,40}(?:users?|companies|organi[sz]ations|nodes|clusters|customers|downloads)\b|生产|生產|本番|프로덕션|продакшн|produktiv|producción|produção|uzalishaji/i;

const MAX_CONTEXT = 2500;

/** Whether the words around an address say that somebody uses the project. */
export function saysUse(context: string): boolean {
  const words = context.slice(0, MAX_CONTEXT);
  return USE.test(words) && !DENIED.test(words);
}

/** The first sentence or line that claims use in production; undefined where there is none. */
export function claimIn(text: string): string | undefined {
  return text
    .split(/\n|(?<=[.!?。！？])\s/)
    .map((sentence) => sentence.slice(0, MAX_CONTEXT).trim())
    .find((sentence) => CLAIM.test(sentence) && !DENIED.test(sentence) && !isTemplate(sentence));
}

/** Headings and unticked boxes belong to the template and claim nothing by themselves. */
function isTemplate(sentence: string): boolean {
  return /^#{1,6}\s|^[-*]\s\[ \]/.test(sentence);
}
