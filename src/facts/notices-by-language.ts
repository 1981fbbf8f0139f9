/**
 * How a project says in other languages than English that nobody looks after it, or that it has moved. Whoever says it
 * of a branch, a version or another project puts that where the project would stand.
 */

interface Language {
  /** What a sentence calls the project that it describes. */
  readonly project: string;
  /** Between a name and what is said of it. */
  readonly particle: string;
  readonly ended: string;
  readonly end: string;
}

const CALL =
  '[\\s\\p{P}\\p{S}]{0,8}(?:(?:注意|公告|声明|聲明|重要|请注意|請注意|お知らせ|警告|重要なお知らせ|공지|주의|경고|알림|aviso|nota|atención|atenção|importante|attention|note|avertissement|hinweis|achtung|warnung|wichtig|attenzione|avviso|внимание)[\\s\\p{P}]{1,4}){0,2}';
const LATIN_END = '(?=$|[.,;:!)]| [-–—|] ';

const CHINESE_VERB =
  '(?:(?:停止|终止|終止)(?:了)?|(?:不再|无人|無人)(?:继续|繼續|积极|積極|主动|主動|进行|進行|提供)?)(?:维护|維護|更新|开发|開發)(?:(?:和|与|與|及|或)(?:维护|維護|更新|开发|開發))?|废弃|廢棄|弃用|棄用|归档|歸檔|封存';
const CHINESE_ADVERBS = '\\s?(?:目前|现在|現在|现|現|已经|已經|已|将|將|正式|暂时|暫時|即日起|被){0,4}';
const CHINESE_THING =
  '(?:开源|開源)?(?:项目|項目|專案|仓库|倉庫|儲存庫|代码库|工具|库|庫|软件|軟體|框架|套件)';
const CHINESE_PROJECT = `(?:(?:本|该|該|此|这个|這個)${CHINESE_THING}|(?:项目|仓库|專案)(?=已))`;

const LANGUAGES: readonly Language[] = [
  {
    project: CHINESE_PROJECT,
    particle: '',
    ended: `${CHINESE_ADVERBS}(?:${CHINESE_VERB})`,
    end: '(?=\\s{0,3}(?:$|[,.!:;/(，。！：；、（了]))',
  },
  {
    project:
      '(?:この|本|当)(?:プロジェクト|リポジトリ|レポジトリ|ライブラリ|ツール|ソフトウェア|パッケージ|アプリ(?:ケーション)?)',
    particle: '(?:は|の(?=(?:開発|メンテナンス|保守|サポート|更新)))',
    ended:
      '、?(?:現在|既に|すでに|もはや|もう|今は|今後|公式に|正式に|積極的に|アクティブに|は|、){0,4}(?:(?:開発|メンテナンス|メンテ|保守|サポート|更新)(?:(?:・|と|および|及び)(?:開発|メンテナンス|保守|サポート|更新)){0,2}(?:は|を)?(?:正式に|すでに|既に)?(?:終了|停止|中止)(?:しました|しています|しており|いたしました|となりました|されました)|(?:メンテナンス|メンテ|保守|管理)(?:は|が)?(?:されて(?:いません|おりません)|されなくなりました|行われていません|行っていません|しておりません|していません)|(?:アーカイブ|廃止)(?:されました|されています|しました)|非推奨(?:です|となりました|になりました))',
    end: '(?=$|[\\s。．、！!.,（(])',
  },
  {
    project:
      '(?:이|본|해당) ?(?:프로젝트|저장소|레포지토리|리포지토리|레포|라이브러리|도구|툴|패키지|소프트웨어)',
    particle: ' ?(?:는|은|가|이|의(?= (?:개발|유지|지원)))',
    ended:
      ' (?:더 ?이상 |현재 |이제 |공식적으로 |적극적으로 ){0,3}(?:(?:유지 ?보수|유지 ?관리|관리)(?:가|를|을)? ?(?:되지|하지|이루어지지|되고 있지|하고 있지) (?:않습니다|않음)|(?:(?:개발|유지 ?보수|유지 ?관리|지원)(?:이|가|은|는)? ?)?(?:중단|종료|폐기|보관)(?:되었습니다|됐습니다|되었음))',
    end: '(?=$|[\\s.,!)])',
  },
  {
    project:
      '(?:(?:este|nuestro|el) (?:proyecto|repositorio)|este (?:repo|paquete|programa|software|módulo)|esta (?:biblioteca|librería|herramienta|aplicación))',
    particle: '',
    ended:
      ' (?:ya no (?:se mantiene|se está manteniendo|(?:está|es)(?: siendo)? mantenid[oa]|recibe mantenimiento|tiene mantenimiento)(?: (?:activamente|oficialmente|más))?|(?:ha sido|está) (?:ahora |oficialmente )?(?:archivad|abandonad|d[ei]scontinuad|obsolet)[oa])',
    end: `${LATIN_END}|(?: desde\\b| a partir de\\b| y (?:ha sido|está|no)\\b))`,
  },
  {
    project:
      '(?:(?:este|esse|nosso|o) (?:projeto|repositório)|(?:este|esse) (?:pacote|programa|software)|(?:esta|essa) (?:biblioteca|ferramenta|aplicação))',
    particle: '',
    ended:
      ' (?:(?:não (?:é|está) mais|já não (?:é|está))(?: sendo| a ser)?(?: ativamente)? mantid[oa](?: ativamente)?|não recebe mais manutenção|(?:foi|está) (?:oficialmente )?(?:arquivad|abandonad|descontinuad|obsolet)[oa])',
    end: `${LATIN_END}|(?: desde\\b| e (?:foi|está|não)\\b))`,
  },
  {
    project:
      '(?:(?:ce|notre|le) (?:projet|dépôt)|ce (?:logiciel|programme|paquet|module)|cet outil|cette (?:bibliothèque|librairie|application))',
    particle: '',
    ended:
      " (?:n'est (?:désormais |maintenant )?plus (?:activement |officiellement )?(?:maintenu|entretenu)e?|(?:est|a été) (?:désormais |maintenant |officiellement )?(?:archivée?|abandonnée?|obsolète|dépréciée?))",
    end: `${LATIN_END}|(?: depuis\\b| et (?:a été|est|ne)\\b))`,
  },
  {
    project:
      '(?:(?:dieses|unser|das) (?:projekt|repository)|dieses (?:repo|paket|programm|werkzeug|tool)|diese (?:bibliothek|software|anwendung))',
    particle: '',
    ended:
      ' (?:wird (?:ab sofort |leider |offiziell |derzeit |seit \\d{4} ){0,2}nicht (?:mehr|länger) (?:aktiv )?(?:gepflegt|gewartet|betreut)|(?:ist|wurde) (?:inzwischen |nun |offiziell )?(?:eingestellt|archiviert|aufgegeben|veraltet))',
    end: `${LATIN_END}|(?: und (?:wurde|ist|wird)\\b))`,
  },
  {
    project: '(?:(?:questo|il) (?:progetto|repository)|questa (?:libreria|applicazione))',
    particle: '',
    ended:
      ' (?:non (?:è|viene) più (?:attivamente )?mantenut[oa](?: attivamente)?|è stat[oa] (?:archiviat|abbandonat)[oa])',
    end: `${LATIN_END}|(?: dal\\b| e (?:è|non)\\b))`,
  },
  {
    project: '(?:(?:этот |данный )?(?:проект|репозиторий))',
    particle: '',
    ended: ' (?:больше не поддерживается|заброшен|архивирован)',
    end: `${LATIN_END})`,
  },
];

const ENDED = LANGUAGES.map(
  ({ project, particle, ended, end }) =>
    new RegExp(`^${CALL}(?:${project}|(?<name>.{1,60}?))${particle}${ended}${end}`, 'u'),
);
/** In Chinese also behind a reason: "功能已并入新项目，因此本项目不再维护". */
const CHINESE_CLAUSE = new RegExp(
  `[，,；](?:因此|所以|故|现)?本${CHINESE_THING}${LANGUAGES[0]?.ended}${LANGUAGES[0]?.end}`,
  'u',
);
const CHINESE_MOVED = new RegExp(
  `(?:^${CALL}${CHINESE_PROJECT}|[，,；](?:因此|所以|故|现)?本${CHINESE_THING})${CHINESE_ADVERBS}(?:迁移|遷移|移|转移|轉移)(?:至|到)`,
  'u',
);
const CHINESE_BARE = /^已?经?(?:(?:停止|不再)(?:维护|維護)|废弃|弃用|棄用|归档|封存)[。！!]?$/;

/** It goes on, or somebody else goes on with it, or the words are about that other one. */
const TAKEN_BACK =
  /fork|bifurca|retomad|reactiv|reativ|repris|relanc|wieder|übernommen|nuevos? mantenedor|恢复|恢復|接手|接管|重启|再開|フォーク|引き継|재개|포크|인수/;

const MARK =
  '(?:已?(?:停止维护|停止維護|不再维护|不再維護|废弃|弃用|棄用|归档|封存)|(?:開発|メンテナンス|メンテ|保守|サポート|更新)(?:終了|停止)|(?:유지 ?보수|유지 ?관리|개발|지원) ?(?:종료|중단)|(?:proyecto )?(?:abandonado|archivado|descontinuado)|(?:projeto )?(?:abandonado|arquivado|descontinuado)|projet (?:abandonné|archivé)|projekt (?:eingestellt|archiviert|aufgegeben)|ya no se mantiene|plus maintenu|nicht mehr gepflegt)';
const BARE_MARK = new RegExp(`^[\\s\\p{P}\\p{S}]{0,4}${MARK}[\\s\\p{P}]{0,3}$`, 'u');
const MARKED_TITLE = new RegExp(`^[【[（(]${MARK}[】\\]）)]|[（(【[]${MARK}[）)】\\]]$`, 'u');

/** Whether a line of its own, such as a heading, consists of the word. */
export function isForeignMark(text: string): boolean {
  return BARE_MARK.test(text);
}

/** `tracer（開発終了）`. */
export function isForeignMarkedTitle(text: string): boolean {
  return MARKED_TITLE.test(text);
}

/** What a sentence in small letters says of the project; `names`: what it is called. */
export function foreignKindOf(text: string, names: ReadonlySet<string>): 'ended' | 'moved' | undefined {
  if (TAKEN_BACK.test(text)) return undefined;
  const isEnded = ENDED.some((pattern) => {
    const match = pattern.exec(text);
    const name = match?.groups?.['name'];
    return match !== null && (name === undefined || names.has(name.trim()));
  });
  if (isEnded || CHINESE_CLAUSE.test(text) || CHINESE_BARE.test(text)) return 'ended';
  return CHINESE_MOVED.test(text) ? 'moved' : undefined;
}
