/**
 * Words by which people say that somebody runs a thing, in the languages that the site is translated into: a
 * heading "Production use", "used by", "case study", "deployed on 4,000 nodes".
 */
const USE =
  /\bproduc(?:tion|ción|cción|ão|tif)\b|\bin prod\b|\bus(?:ed|es|ing|ers?|age)\b|\badopt(?:ed|ers?|ion|s)\b|\bdeploy(?:ed|s|ments?|ing)?\b|\brun(?:s|ning)?\b|\bcustomers?\b|\bcase[ -]?stud(?:y|ies)\b|\bsuccess stor(?:y|ies)\b|\bpower(?:s|ed)\b|\bships? (?:with|in)\b|\bpackaged\b|\bdistributions?\b|\brolled out\b|\bat scale\b|生产|生產|使用|用户|用戶|采用|採用|部署|本番|導入|利用|프로덕션|사용|운영|produktion|eingesetzt|einsatz|nutzt|utilis|déploy|usado|utilizad|emplead|используе|внедр|продакшн|uzalishaji|hutumi[ak]|inatumi[ak]|wanatumia/i;

/** What the project itself uses and runs on, who its documents are for, and what it is fit for. */
const ABOUT_ITSELF =
  /\b(?:it|that|which|this|and|project|tool|agent|library) (?:\w+ly |also )?(?:uses|is using)\b|\b(?:built|written|implemented|developed|works?|made) using\b|\b(?:using|powered by|runs?|running) (?:the )?(?:e?bpf|xdp|linux kernel|kernel)\b|\be?bpf[- ](?:powered|based)\b|\b(?:runs?|running) in (?:the )?(?:linux )?(?:kernel|user ?space)\b|\buser[- ]?(?:space|land|mode|guide|manual|interface|friendly|defined)\b|\busage\b(?! (?:at|by|in)\b)|\bproduction[- ](?:ready|grade|quality)\b|\bready for production\b/gi;

/** "we hope that …", "not yet", "no known users". */
const DENIED =
  /\bno(?:t yet|t in| known| production| one uses|body uses)\b|(?:\b(?:not|never)|n['’]t) (?!only\b|just\b)(?:\w+ ){0,3}?(?:used|deployed|adopted|running|know of)\b|\b(?:no|none|nobody)(?: \w+){0,2} (?:uses?|is using|runs?|is running|adopted|deployed)\b|\bnone yet\b|\bnot aware of\b|\b(?:will be|plan(?:s|ned|ning)? to|going to|hopes? to|intends? to|wants? to) (?:be )?(?:used?|run|running|deploy(?:ed)?|adopt(?:ed)?)\b|尚未|还没有|暂无/i;

const CLAIM =
  /\b(?:production|prod)\b|\b(?:used|adopted|deployed|run) (?:by|at|in|on|across)\b|\badopters?\b|\b(?:thousands|hundreds|millions|many|large|several) [\w -]{0,40}(?:users?|companies|organi[sz]ations|nodes|clusters|customers|downloads)\b|生产|生產|本番|프로덕션|продакшн|produktiv|producción|produção|uzalishaji/i;

const MAX_CONTEXT = 2500;

/** Whether the words around an address say that somebody uses the project, which goes by this name. */
export function saysUse(context: string, name: string): boolean {
  const words = withoutItself(
    context.slice(0, MAX_CONTEXT).toLowerCase().replaceAll(`${name.toLowerCase()} uses `, ' '),
  );
  return USE.test(words) && !DENIED.test(words);
}

/** The first sentence or line that claims use in production and links to none of these hosts, if there is one. */
export function claimIn(text: string, hosts: readonly string[]): string | undefined {
  return text
    .split(/\n|(?<=[.!?。！？])\s/)
    .map((sentence) => sentence.slice(0, MAX_CONTEXT).trim())
    .find((sentence) => {
      const isClaim = CLAIM.test(withoutItself(sentence)) && !DENIED.test(sentence) && !isTemplate(sentence);
      // A colon hands on to the links.
      const isLinked = hosts.some((host) => sentence.includes(host) || sentence.endsWith(':'));
      return isClaim && !isLinked;
    });
}

function withoutItself(words: string): string {
  return words.replaceAll(ABOUT_ITSELF, ' ');
}

/** Headings and unticked boxes belong to the template and claim nothing by themselves. */
function isTemplate(sentence: string): boolean {
  return /^#{1,6}\s|^[-*]\s\[ \]/.test(sentence);
}
