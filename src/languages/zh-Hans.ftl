### The sentences in Chinese, simplified. The words follow the Chinese pages of ebpf.io and of GitHub’s documentation. How this file works: see en.ftl.

## Words that stand in several sentences

words_place =
    { $tier ->
        [major] { TIER("major") }
        [emerging] { TIER("emerging") }
       *[none]
            { HAS($group) ->
                [true] { CODE($group) }
               *[false] 项目概览
            }
    }
words_this-entry =
    { HAS($name) ->
        [true] 条目 { CODE($name) }
       *[false] 此条目
    }
words_sentence = { MESSAGE($said) }。
words_meant = 你指的是 { CODE($near) } 吗？它是存在的。
words_stars-asked =
    { $bound ->
        [at-least] 至少 { FIXED($stars) } 个星标
       *[more-than] 超过 { FIXED($stars) } 个星标
    }

## requirements: names and rules

requirement_open-source_name = 开源
requirement_ebpf-core_name = 以 eBPF 为核心
requirement_core_name = { PROSE($title) }
requirement_maintained_name = 积极维护
requirement_governance_name = 开放协作
requirement_contributors_name = 超过 { FIXED($moreThan) } 位贡献者
requirement_production-use_name = 用于生产环境
requirement_maturity_name = 成熟度

## open-source

open-source_file = { CODE($path) } 包含 { LIST($licences) }
open-source_file-restricted = { CODE($path) } 包含 { LIST($licences) }，但这不是开源许可证
open-source_file-unmatched = { CODE($path) } 中没有本程序能识别的许可证
open-source_detected = GitHub 检测到 { CODE($licence) }
open-source_stated = { CODE($path) } 写明了 { LIST($licences) }
open-source_says = { CODE($path) } 中写道：{ CODE($text) }
open-source_none = 存储库中没有找到许可证
open-source_remedy-restricted = 项目的全部源代码从 { CODE($licence) } 改用开源许可证后即可列出；可以选用例如 { LINK("Open Source Initiative 认可的许可证", "https://opensource.org/licenses") }。
open-source_remedy-part = 请在 README 中说明哪些部分采用哪种许可证，并说明仅凭其中的开源部分，此条目描述的功能就能使用。
open-source_question-part = 项目的一部分可能不是开源的：见 { CODE($path) }。去掉这一部分后，此条目描述的内容是开源的吗？
open-source_remedy-says = 开源许可证允许任何人使用、修改、分享和出售代码。请删去与此相反的句子，或在 README 中说明它指的是什么。
open-source_question-says = { CODE($path) } 是否限制了开源许可证赋予每个人的权利？
open-source_remedy-documents = { CODE($licence) } 是用于文档的许可证。请添加 { CODE("LICENSE") } 文件，为源代码写明一种开源许可证。
open-source_question-documents = { CODE($path) } 使整个存储库采用 { CODE($licence) }，而这是用于文档的许可证。对其中的源代码来说，这样足够吗？
open-source_remedy-undecided = Open Source Initiative 和 Free Software Foundation 都没有列出 { CODE($licence) }。如果代码也能以某种已被列出的许可证获得，请把那种许可证也加入存储库。
open-source_question-undecided = 就本列表而言，{ CODE($licence) } 算开源吗？
open-source_remedy-unmatched = 请将许可证原文一字不改地放入 { CODE($path) }，或在文件顶部添加一行 { CODE("SPDX-License-Identifier:") } 并写上许可证标识符。
open-source_question-unmatched = { CODE($path) } 中的文本是开源许可证吗？
open-source_remedy-no-file = 请在 { CODE($repository) } 的顶层文件夹中添加 { CODE("LICENSE") } 文件，写入许可证全文。{ LINK("Choose a License", "https://choosealicense.com") } 提供这些文本。
open-source_question-stated = 没有适用于整个项目的许可证文件。这些位置的说明足够吗？

## core

core_programs = { $count } 个 { PROSE($core) } 程序的源文件，例如 { CODE($example) }
core_generated = { $count } 个由 { PROSE($core) } 程序生成的文件，例如 { CODE($example) }
core_users = { $count } 个使用 { PROSE($core) } 的文件，例如 { CODE($example) }
core_dependency = 直接依赖 { CODE($name) }（{ CODE($path) }）
core_submodule = 将 { CODE($name) } 作为子模块引入（{ CODE($path) }）
core_copy = 带有 { CODE($name) } 的副本（{ CODE($path) }）
core_share = 其自有源文件中至少 { $percent }% 使用 { PROSE($core) }
core_share-counted = 其自有源文件中有 { $percent }% 使用 { PROSE($core) }
core_share-all =
    { $total ->
        [1] 其唯一的自有源文件使用 { PROSE($core) }
       *[other] 其自有源文件全部使用 { PROSE($core) }
    }
core_mention-readme-opening = { CODE("README") } 开头提到 { PROSE($core) }
core_mention-readme = { CODE("README") } 在靠后的位置提到 { PROSE($core) }
core_mention-description = 存储库的描述提到 { PROSE($core) }
core_only-traced = 其 { $total } 个自有源文件中有 { $count } 个提到 { PROSE($core) }；其中既没有 { PROSE($core) } 程序，也没有加载这类程序的文件，README 也没有谈到它
core_mention-vague = 项目提到 BPF，但也可能只是指经典的 BPF 过滤器
core_mention-topics = 存储库的主题中有 { PROSE($core) }
core_mention-name = 存储库的名称与 { PROSE($core) } 有关
core_traces = { $count } 个文件提到 { PROSE($core) } 但不是 { PROSE($core) } 程序，例如 { CODE($example) }
core_named = { $count } 个文件以 { PROSE($core) } 命名，但没有发现其中有程序，例如 { CODE($example) }
core_related = { PROSE($core) } 代码是在本项目所引用的 { CODE($repository) } 中找到的
core_runtime = 用来运行或编译 { PROSE($core) } 程序的工具就在这里开发：{ CODE($path) }
core_elsewhere = 源代码位于 { CODE($url) }，本次审查无法在那里搜索
core_part = 项目是一个更大的存储库中的 { CODE($folder) } 文件夹
core_nothing =
    { $count ->
        [0] 存储库中没有任何 { PROSE($core) } 的迹象：没有程序，没有库，也没有提及
       *[other] 其 { $count } 个自有源文件都没有 { PROSE($core) } 的迹象：没有程序，没有库，也没有提及
    }
core_thin =
    { $count ->
        [0] 存储库中没有自有源文件，也没有 { PROSE($core) } 的迹象，因此 { PROSE($core) } 部分可能在别处
       *[other] 存储库中有 { $count } 个自有源文件，但没有 { PROSE($core) } 的迹象，因此 { PROSE($core) } 部分可能在别处
    }
core_nothing-seen = 在其 { $count } 个自有源文件的名称以及已读取的内容中，都没有 { PROSE($core) } 的迹象
core_only-said =
    { $count ->
        [0] 存储库中没有发现 { PROSE($core) } 程序，也没有发现使用这类程序的内容；只有它自己的文字说明提到
       *[other] 在其 { $count } 个自有源文件中没有发现 { PROSE($core) } 程序，也没有发现使用这类程序的内容；只有它自己的文字说明提到
    }
core_lean-learning = 至多属于“帮助他人使用”的情形：无论其中有什么程序，从名称或开头的文字看，这是学习材料、演示、模板、链接列表或文档
core_lean-carried = 倾向于符合：{ CODE($repository) } 以 { PROSE($core) } 为核心，而本项目看起来是它的另一部分
core_lean-front = 倾向于符合：本项目为 { CODE($repository) } 服务，而后者在介绍自己时提到 { PROSE($core) }
core_lean-beside = 倾向于不符合：在 { CODE($repository) } 中发现了 { PROSE($core) }，但没有迹象表明本项目以它为基础
core_lean-used = 倾向于不符合：项目依赖以 { PROSE($core) } 为核心的 { CODE($repository) }，但只把 { PROSE($core) } 当作众多方面之一来介绍
core_lean-toolchain = 倾向于符合：其中有供他人构建或运行 { PROSE($core) } 程序的工具
core_lean-said = 看来至多属于“帮助他人使用”的情形：项目在介绍自己时提到 { PROSE($core) }，但没有发现 { PROSE($core) } 的程序或库
core_lean-words = 倾向于不符合：只有文字提到 { PROSE($core) }，没有程序，也没有库
core_lean-introduced = 倾向于符合：项目自己谈到 { PROSE($core) }，不过其 { $total } 个自有源文件中只发现 { $count } 个使用它
core_lean-part = 倾向于不符合：项目至多把 { PROSE($core) } 当作众多方面之一来介绍，其 { $total } 个自有源文件中发现 { $count } 个使用它
core_aside =
    { $count ->
        [0] 只发现一个依赖项：在已读取的自有源文件中，没有一个是 { PROSE($core) } 程序，也没有一个使用这类程序
       *[other] 只占一小部分：其 { $total } 个自有源文件中发现 { $count } 个使用 { PROSE($core) }，存储库的描述和 README 都没有提到它
    }
core_aside-listed = 只占一小部分：其 { $total } 个自有源文件中发现 { $count } 个使用 { PROSE($core) }，README 也只在靠后的列表中提到它
core_unreadable = GitHub 刚才没有提供全部文件，因此没有得出结论
core_truncated = GitHub 只列出了部分文件，这部分中没有 { PROSE($core) } 的迹象
core_sample-large = 此结果来自文件抽样：存储库太大，无法全部读取
core_sample-for-now = 此结果来自文件抽样：刚才无法获取整个存储库
core_remedy-unmet = 请链接到包含 { PROSE($core) } 代码的存储库，或在描述中说明 { PROSE($core) } 用在哪里，以及项目如何帮助人们使用它。
core_remedy-aside = 如果没有 { PROSE($core) } 部分项目就会失去意义，请在 README 开头说明这一点以及该部分的作用。之后会请维护者判断。
core_remedy-ask = 请在描述中说明哪一部分使用 { PROSE($core) } 并附上代码链接，再说明没有它时还有什么能正常工作。
core_remedy-unknown = 你无需做任何事：下次审查时会再看。
core_question = 没有 { PROSE($core) }，{ CODE($name) } 是否会失去意义？或者它是否帮助人们在生产环境中使用 { PROSE($core) }？

## maintained

maintained_archived = 存储库已存档
maintained_disabled = GitHub 已禁用该存储库
maintained_notice = README 中写道：{ CODE($text) }
maintained_notice-in-description = 存储库的描述中写道：{ CODE($text) }
maintained_badge = README 中的徽章写着：{ CODE($text) }
maintained_topic = 存储库带有主题 { CODE($topic) }
maintained_last-commit = 最近一次人工提交：{ DAY($date) }
maintained_last-automated-commit = 最近一次机器人提交：{ DAY($date) }
maintained_last-commit-like-a-bot = 最近一次提交来自疑似机器人的 { CODE($who) }：{ DAY($date) }
maintained_no-commit-by-person = 最新的 { $commits } 次提交中没有人工提交
maintained_empty = 存储库没有任何提交
maintained_upkeep-only = 最近的提交只更新工作流和声明，没有改动代码
maintained_last-release = 最近一次发布 { CODE($name) }：{ DAY($date) }
maintained_no-release = 没有发布，也没有标记（tag）
maintained_activity = 最近十二个月的提交 { BARS($perMonth) }
maintained_no-activity = 最近十二个月没有提交
maintained_remedy-archived = 如果项目仍在继续，请取消存储库的存档，或链接到项目继续开发所在的存储库。
maintained_remedy-empty = 请推送代码，或链接到包含代码的存储库。
maintained_remedy-disabled = 请链接到一个人们可以打开并参与贡献的存储库。
maintained_remedy-ended = 如果项目实际上仍在继续，请删去与此相反的声明；否则无法列出。
maintained_remedy-moved = 如果项目在其他地址继续，请链接到那个地址。
maintained_remedy-dead = 这里已有超过 { FIXED($days) } 天没有动静。如果项目仍在继续，请链接到它所在之处，或在下次发布后重新申请列入。
maintained_remedy-quiet = 若 { FIXED($commitDays) } 天内有一次人工提交，或 { FIXED($releaseDays) } 天内有一次发布，就能表明项目有人维护。
maintained_question-quiet = 这里已安静了一段时间。项目是已经完成且仍有人维护，还是已被搁置？
maintained_question-automated = 这里似乎只有机器人在活动。还有人在维护这个项目吗？
maintained_question-upkeep = 最近的提交看起来像是对许多存储库统一进行的例行维护。还有人在开发这个项目吗？
maintained_question-paused = 项目声明不再继续开发。它仍有人维护吗？
maintained_question-moved = 项目声明已转移到别处继续。此条目是否应链接到那里？

## governance

governance_issues-open = 议题功能已开启
governance_discussions-open = Discussions 已开启
governance_tracker-elsewhere = README 指向另一个公开的问题跟踪系统：{ CODE($words) }
governance_tracker-in-entry = 此条目链接到另一个公开的问题跟踪系统：{ CODE($words) }
governance_outsiders = 最近十二个月合并了维护者以外 { $count } 人的更改
governance_authors = 除了贡献最多的 { $core } 人，还有 { $count } 人编写了部分最新提交
governance_nobody-else = 除了其 { $count } 位作者，还没有其他人贡献过
governance_readme-refuses = README 中写道：{ CODE($words) }
governance_waiting = 有 { $count } 个来自他人的拉取请求已等待半年以上，而最近合并的拉取请求中没有一个来自他人
governance_readme-link = README 链接到一份贡献指南
governance_file = 有 { CODE($path) }
governance_readme-section = README 中有 { CODE($heading) } 一节
governance_foundation = README 写明项目由 { CODE($foundation) } 托管
governance_owner-file = 组织的 { CODE($path) }，位于 { CODE($owner, "/.github") }
governance_add-tracker = 请开启议题功能，或在 README 中说明在哪里公开讨论缺陷和想法。
governance_add-contributing = 请添加 { CODE("CONTRIBUTING.md") }，说明补丁如何被采纳；放在组织的 { CODE(".github") } 存储库中也可以。
governance_add-stewardship = 请添加 { CODE("GOVERNANCE.md") }、{ CODE("MAINTAINERS.md") }、{ CODE("CODEOWNERS") } 或 { CODE("CODE_OF_CONDUCT.md") } 之一，让人们知道由谁决定，以及自己会受到怎样的对待。
governance_add-both = 请添加说明补丁如何被采纳的 { CODE("CONTRIBUTING.md") }，以及 { CODE("GOVERNANCE.md") }、{ CODE("MAINTAINERS.md") }、{ CODE("CODEOWNERS") } 或 { CODE("CODE_OF_CONDUCT.md") } 之一。
governance_question = 就目前发现的情况而言，项目对他人是否足够开放？还是应先补充更多内容？
governance_question-against = 尽管如此，就目前发现的情况而言，他人能参与吗？

## contributors

contributors_exactly = { CODE($repository) } 有 { $count } 位贡献者
contributors_range = { CODE($repository) } 有 { $from } 到 { $to } 位贡献者
contributors_at-least =
    { $from ->
        [0] GitHub 没有统计 { CODE($repository) } 的贡献者
       *[other] { CODE($repository) } 至少有 { $from } 位贡献者（之后未再统计）
    }
contributors_together = 合计 { $from } 到 { $to } 位
contributors_forked =
    { HAS($parent) ->
        [true] 该存储库是分叉（fork），因此 { CODE($parent) } 的贡献者也计算在内
       *[false] 该存储库是分叉（fork），因此原存储库的贡献者也计算在内
    }
contributors_remedy = { TIER("major") } 项目要有超过 { FIXED($moreThan) } 位贡献者。请暂时先以 { TIER("emerging") } 申请列入，或在描述中写出项目的其他存储库。
contributors_remedy-uncertain = 请在描述中说明如何看出有超过 { FIXED($moreThan) } 人作出过贡献，例如用 { CODE("git shortlog -sne") }。
contributors_question = GitHub 的统计无法确定：是否有超过 { FIXED($moreThan) } 人为项目作出过贡献？
contributors_question-part = 是否有超过 { FIXED($moreThan) } 人为 { CODE($path) } 作出过贡献？
contributors_question-fork = 是否有超过 { FIXED($moreThan) } 人为这个分叉本身作出过贡献？

## production-use

production-use_reference = 描述中写明了一个用户，并附有指向 { CODE($host) } 的链接
production-use_adopters-file = { CODE($path) } 列出了 { $count } 个用户
production-use_adopters-section = README 的 { CODE($heading) } 一节列出了 { $count } 个用户
production-use_claim = 描述中声称已用于生产环境，但没有链接到任何用户：{ CODE($claim) }
production-use_other-link = 一个指向 { CODE($host) } 的链接，但没有说明谁在运行该项目
production-use_own-site = { CODE($host) } 是项目自己或其厂商的网站
production-use_nothing = 描述中没有说明谁在生产环境中使用该项目
production-use_who = 谁在生产环境中运行它？请在描述中写出至少 { $wanted } 个用户，并各附一个他人可以打开的链接：博客文章、演讲或 { CODE("ADOPTERS.md") }。
production-use_add-links = 请在描述中添加至少 { $wanted } 个独立用户的链接：他们自己的博客文章或演讲，或写有其名称和网站的 { CODE("ADOPTERS.md") }。
production-use_question = 就 { TIER("major") } 而言，在生产环境中的使用规模是否足够？

## maturity

maturity_since = 始于 { DAY($date) }
maturity_since-at-least = 最晚始于 { DAY($date) }
maturity_first-commit = 首次提交：{ DAY($date) }
maturity_stars = { $stars } 个星标
maturity_stars-not-known = 星标数未知
maturity_remedy-age = { DAY($date) }之后，项目存在的时间就会超过 { FIXED($months) } 个月。
maturity_remedy-stars = 列入项目概览需要{ words_stars-asked }；该项目还差 { $missing } 个。
maturity_remedy-age-and-stars = { DAY($date) }之后，项目存在的时间就会超过 { FIXED($months) } 个月。列入项目概览还需要{ words_stars-asked }；该项目还差 { $missing } 个。
maturity_remedy-stars-not-known = 如果项目有{ words_stars-asked }，则无需做任何事；下次审查时会再次查询星标数。

## repositories elsewhere, and removals

elsewhere_address = 见 { CODE($address) }
elsewhere_unread = 刚才无法读取该存储库
elsewhere_too-large = 该存储库太大，无法在此读取
elsewhere_part = 项目是存储库的一部分：{ CODE($path) }
elsewhere_mirror = 存储库说明自己是镜像；项目的主存储库在别处
elsewhere_no-address = 此条目没有指向源代码的链接
elsewhere_remedy = 项目不在 GitHub 上，因此由维护者人工查看：请在描述中添加能回答这些问题的链接。
elsewhere_remedy-part = 该存储库不只包含此项目，因此由维护者人工查看：请在描述中添加一个链接，针对项目所在的部分回答这个问题。
elsewhere_remedy-no-address = 请添加一个指向存储库、标签为 { CODE("GitHub") } 的链接，或指向源代码所在之处的链接。
elsewhere_question-open-source = 全部源代码都采用开源许可证吗？
elsewhere_question-core = { PROSE($core) } 是项目的核心技术吗？或者项目是否帮助他人在生产环境中使用 { PROSE($core) }？
elsewhere_question-ebpf-core = eBPF 是项目的核心技术吗？或者项目是否帮助他人在生产环境中使用 eBPF？
elsewhere_question-maintained = 项目是否有人维护：{ FIXED($commitDays) } 天内有提交，或 { FIXED($releaseDays) } 天内有发布？
elsewhere_question-governance = 每个人都能参与吗？
elsewhere_question-contributors = 是否有超过 { FIXED($moreThan) } 人作出过贡献？
elsewhere_question-production-use = 是否有相当数量的用户在生产环境中使用该项目？
elsewhere_question-maturity =
    { $months ->
        [0] 本列表要求在 GitHub 上有{ words_stars-asked }。该项目有这样的知名度吗？
       *[other] 项目存在超过 { FIXED($months) } 个月了吗？
    }
not-known_not-found = 没有公开的存储库 { CODE($repository) }
not-known_no-answer = GitHub 刚才没有对此作出响应
not-known_too-large = 存储库太大，GitHub 无法对此作出响应
not-known_not-read = 尚未读取
not-known_failed = 判断此项时发生意外错误
not-known_remedy-not-found = 请检查地址；存储库必须是公开的。
not-known_remedy = 暂时无需做任何事：下次审查时会再次查询。
removal_gone = 公开的存储库 { CODE($repository) } 已不存在
removal_remedy = 请在描述中添加一个链接，说明此条目为何应当更改。
removal_question = 这里发现的情况本身都不足以说明 { CODE($name) } 应当移除。描述中的理由足够吗？
removal_question-demotion = 这里发现的情况本身都不足以说明 { CODE($name) } 应当移至 { TIER("emerging") }。描述中的理由足够吗？

## entry checks

check_not-carried-out = 检查 { CODE($check) } 无法在此执行，因此不作任何评价。这是本程序的问题，不是你的问题。
syntax_trailing-comma = 最后一项后面有逗号，JSON 不允许这样。请删去。
syntax_missing-comma = 这后面缺少逗号。请补上。
syntax_missing-bracket = 此处缺少 { CODE($missing) }，因此无法读取列表。请补上。
syntax_comment = JSON 没有注释。请删去这一条。
syntax_byte-order-mark = 文件以字节顺序标记（BOM）开头，它不可见，而且 JSON 不允许。请另存为不带该标记的 UTF-8。
syntax_tab-indentation = 这一行用制表符缩进，而 YAML 只接受空格。请像前后各行那样用空格缩进。
syntax_indentation = 这一行的起始位置不对。请像条目中的前后各行那样缩进。
syntax_missing-colon = { CODE($field) } 后面需要一个冒号和一个空格，与其他字段一样。
syntax_missing-space = 短横线后面缺少空格。请补上。
syntax_needs-quotes = { CODE($sign) } 在 YAML 中有特殊含义。请给这个值加上引号。
syntax_text-behind-quote = 右引号后面还有文字。请给整个值加上引号：如果其中有撇号，请用双引号。
syntax_backslash = 双引号中的反斜杠有特殊含义。请写成两个。
syntax_no-group-name = 这个类别没有名称，而没有名称就无法构建项目概览。请补上。
syntax_second-document = 这一行短横线开始了另一个文档，而列表必须是一个文档。请删去。
syntax_duplicate-key = { CODE($key) } 在同一条目中出现了两次。请只保留一个。
syntax_unterminated-string = 这段文字在本行没有右引号。请补上。
syntax_unexpected-token = 列表在此处无法读取：{ CODE($found) } 不应出现在这里。请检查在它前面是否少了或多了引号、逗号或括号。
syntax_unexpected-end = 列表尚未结束，文件就结束了。请补上尚未闭合的引号、花括号或方括号。
syntax_not-a-list = 此文件中没有找到条目列表。请与基础分支上的版本比较。
syntax_not-a-literal = 这个值不是普通的文本或数字，因此无法检查。如果可以，请直接写出来。
syntax_conflict-marker = 这里还留有合并冲突的标记。请解决冲突并删去标记。
syntax_beyond-limits = 从此处起，列表太大或嵌套太深，无法检查。需要由维护者查看。
schema_missing = 缺少字段 { CODE($field) }，列表中的其他条目都有它。请将它添加到{ words_this-entry }。
schema_required = 缺少字段 { CODE($field) }，没有它就无法构建项目概览。请将它添加到{ words_this-entry }。
schema_asked = 缺少字段 { CODE($field) }，本列表的每个条目都必须有它。请将它添加到{ words_this-entry }。
schema_address =
    { HAS($example) ->
        [true] { CODE($name) } 的 { CODE($field) } 应为 { CODE($example) } 这种形式的地址：用现在的值无法构建项目概览。请改正。
       *[false] { CODE($name) } 的 { CODE($field) } 应为以 { CODE("https://") } 开头的地址：用现在的值无法构建项目概览。请改正。
    }
schema_unknown = { CODE($name) } 有其他条目都没有的字段 { CODE($field) }，因此网站无法识别它。请检查拼写，或删去该字段。
schema_empty =
    { HAS($name) ->
        [true] { CODE($name) } 的 { CODE($field) } 为空。请填写。
       *[false] { CODE($field) } 为空。请填写。
    }
schema_type =
    { $kind ->
        [text] { CODE($name) } 的 { CODE($field) } 应为带引号的文本。请修改。
        [number] { CODE($name) } 的 { CODE($field) } 应为数字。请修改。
        [address] { CODE($name) } 的 { CODE($field) } 应为以 { CODE("https://") } 开头的地址。请修改。
        [repository] { CODE($name) } 的 { CODE($field) } 应为 GitHub 上的存储库，形式为 { CODE("owner/name") }。请修改。
        [one-text] { CODE($name) } 的 { CODE($field) } 应为单个文本。请修改。
        [list] { CODE($name) } 的 { CODE($field) } 应为列表。请修改。
        [yes-or-no] { CODE($name) } 的 { CODE($field) } 应为 true 或 false。请修改。
        [group] { CODE($name) } 的 { CODE($field) } 应为一组字段。请修改。
        [date] { CODE($name) } 的 { CODE($field) } 应为 2026-01-31 这种形式的日期。请修改。
       *[word] { CODE($name) } 的 { CODE($field) } 应只含小写字母和连字符。请修改。
    }
schema_links = { CODE($name) } 的 { CODE("urls") } 应为列表，其中每个链接都有 { CODE("label") } 和 { CODE("url") }，两者均为文本。请补全。
schema_unknown-in-link = { CODE($name) } 的一个链接有网站无法识别的字段 { CODE($field) }。链接由 { CODE("label") } 和 { CODE("url") } 组成。
schema_no-stars = { CODE($name) } 没有 { CODE("githubStars") }，而网站按它对列表排序。请添加星标数。
schema_no-stars-known = { CODE($name) } 没有 { CODE("githubStars") }，而网站按它对列表排序。请添加星标数，目前为 { $actual }。
schema_stars-type = { CODE($name) } 的 { CODE("githubStars") } 应为不带引号的整数。请修改。
schema_order = 列表中其他条目的字段顺序是 { LIST($keys) }。如果 { CODE($name) } 也这样排列就更好了。
duplicate_name = { CODE($name) } 已列在 { CODE($list) } 中。请编辑或移动那个条目，不要另加一个。
duplicate_since = { CODE($name) } 已被列出：在本分支创建之后，它在基础分支上加入了 { CODE($list) }。请合并基础分支，然后编辑或移动那个条目，不要另加一个。
duplicate_namesake = { CODE($name) } 已列在 { CODE($list) } 中，存储库为 { CODE($repository) }。如果那是另一个项目，请给这个项目起一个能区分两者的名称；如果是同一个项目，请编辑那个条目。
duplicate_repository = { CODE($name) } 的存储库已以 { CODE($other) } 的名称列在 { CODE($list) } 中。如果它们是同一个项目，请只保留一个条目。
duplicate_in-group = { CODE($name) } 已在 { CODE($group) } 中，而其中有两个同名条目时无法构建项目概览。请编辑那个条目，或给这个条目另起一个名称。
duplicate_two-groups = { CODE($name) } 已列在 { CODE($group) } 中。请把它只放在最合适的那个类别中；用 { CODE("second_path") } 可让它同时显示在另一个类别中。
github-link_no-repository = { CODE($url) } 不是存储库，因此项目概览不会显示 { CODE($name) } 的星标和许可证。如果有主存储库，最好用它的地址。
github-link_not-gathered = 项目概览从存储库本身获取 { CODE($name) } 的星标和许可证，而不是从 { CODE($url) } 获取。请使用 { CODE($canonical) }。
github-link_label =
    { $isStarred ->
        [true] 指向 { CODE($name) } 存储库的链接标签是 { CODE($label) }。请将标签准确写为 { CODE("GitHub") }：每月的星标更新依靠这个词。
       *[false] 指向 { CODE($name) } 存储库的链接标签是 { CODE($label) }。请将标签准确写为 { CODE("GitHub") }。
    }
github-link_missing = { CODE($name) } 没有标签为 { CODE("GitHub") } 的链接，因此无法更新它的星标。请添加一个带有此标签、指向存储库的链接。
github-link_elsewhere = { CODE($name) } 在 GitHub 上没有自己的存储库，因此每月的星标更新会跳过它。如果有存储库或镜像，请添加一个指向它的链接，标签为 { CODE("GitHub") }。
github-link_folder = 星标更新按整个存储库读取，而 { CODE($repository) } 的星标并不是其中 { CODE($path) } 的星标。请给此链接换一个标签，例如 { CODE($label) }。
github-link_two = { CODE($name) } 有不止一个标签为 { CODE("GitHub") } 的链接。请为主存储库保留该标签，并给另一个链接起自己的名称。
github-link_other-host = 标签为 { CODE("GitHub") } 的链接指向 { CODE($url) }，它不在 github.com 上。请链接到那里的存储库，或更改标签。
github-link_organisation = 标签为 { CODE("GitHub") } 的链接指向 { CODE($url) }，它不是存储库。请链接到项目的主存储库，形式为 { CODE("https://github.com/owner/repository") }。
github-link_not-canonical =
    { $isStarred ->
        [true] 星标更新无法读取地址 { CODE($url) }。请使用 { CODE($canonical) }，后面不要带任何内容。
       *[false] 请链接到存储库本身 { CODE($canonical) }，而不是 { CODE($url) }。
    }
repository_not-found =
    { HAS($near) ->
        [true] GitHub 上没有公开的存储库 { CODE($asked) }。{ words_meant }
       *[false] GitHub 上没有公开的存储库 { CODE($asked) }。请检查 { CODE($name) } 的地址，或将存储库设为公开。
    }
repository_moved = { CODE($name) } 的存储库已迁移，现在是 { CODE($present) }。请使用现在的地址。
repository_fork = { CODE($asked) } 是另一个存储库的分叉（fork）。如果 { CODE($name) } 是在原存储库中开发的，请链接到原存储库。
repository_fork-of = { CODE($asked) } 是 { CODE($parent) } 的分叉（fork）。如果 { CODE($name) } 是在那里开发的，请链接到原存储库。
logo_not-registered = 徽标 { CODE($name) } 已导入但未注册。请将它添加到 { CODE($registry) } 的 { CODE("logos") } 中。
logo_not-imported = 徽标 { CODE($name) } 尚未注册。请在 { CODE($registry) } 中导入 { CODE($file) }，并将 { CODE($name) } 添加到其中的 { CODE("logos") }。
logo_unknown = 没有徽标 { CODE($name) }。请将文件添加到 { CODE($folder) } 并在 { CODE($registry) } 中注册，或省去 { CODE("logoName") }：{ CODE($entry) } 可以不带徽标列出。
logo_other-spelling = 没有徽标 { CODE($name) }，但有 { CODE($present) }。大小写有区别：请照此书写。
logo_not-in-component = 徽标 { CODE($name) } 没有在 { CODE($registry) } 顶部导入，因此无法构建页面。请在那里导入它的文件。
logo_wrong-folder = 徽标 { CODE($file) } 不在徽标文件夹中。请将它移到 { CODE($folder) }，并从那里导入。
logo_no-hosted-file = { CODE($name) } 的徽标文件 { CODE($file) } 不在 { CODE($folder) } 中。请添加。
logo_removed-hosted = { CODE($name) } 仍使用 { CODE($file) } 作为徽标，而此拉取请求删去了它。请保留该文件，或在条目中写上新文件。
logo_not-vector = { CODE($name) } 的徽标 { CODE($file) } 不是 SVG。请改为添加 SVG：它在任何尺寸下都清晰。
logo_svg-raster = { CODE($file) } 是包着像素图的 SVG，换个尺寸就会模糊。请将徽标导出为矢量图形。
logo_svg-text = { CODE($file) } 含有文字，在没有安装其字体的地方会显得不同。请将文字转换为路径。
logo_no-file = 导入了文件 { CODE($file) }，但它不存在，因此无法构建网站。请添加文件，或改正路径。
logo_other-case = 文件名为 { CODE($present) }，导入时却写作 { CODE($file) }。大小写有区别：请使两者一致。
logo_removed = { CODE($file) } 已删除，但仍在 { CODE($registry) } 中导入，因此无法构建网站。请把导入和注册也一并删去。
logo_registered-only = { CODE($name) } 已注册但未导入，因此无法构建网站。请在顶部导入它的文件。
logo_module-broken = 此文件在此处无法读取：{ CODE($detail) }。请检查是否少了或多了引号、逗号或括号。
logo_back-ticks = 路径 { CODE($source) } 写在反引号中，导入语句不允许这样。请使用普通引号。
logo_order-before = 网站的 linter 要求导入按字母顺序排列：{ CODE($source) } 应在 { CODE($next) } 之前。
logo_order-after = 网站的 linter 要求导入按字母顺序排列：{ CODE($source) } 应在 { CODE($previous) } 之后。
logo_unused = 徽标 { CODE($file) } 尚未被使用。请在条目中写上它并注册，或不要添加该文件。
logo_large = { CODE($file) } 有 { FIXED($kibibytes) } KiB，每个打开页面的人都要加载它。请缩小到 { FIXED($most) } KiB 以下。
logo_pointer = { CODE($file) } 是 Git LFS 的指针（{ CODE($found) }），不是图片，因此网站无法显示它。请提交图片本身。
logo_no-svg =
    { HAS($found) ->
        [true] { CODE($file) } 不是 SVG：它以 { CODE($found) } 开头。请将徽标导出为 SVG。
       *[false] { CODE($file) } 不是 SVG：它经过压缩，或是另一种图片。请将徽标导出为普通 SVG。
    }
logo_text = { CODE($file) } 是文本而不是图片：它以 { CODE($found) } 开头。请换成图片，并使用相符的扩展名。
logo_svg-active = { CODE($file) } 不只是图形（还有 { LIST($found) }），浏览器会运行或打开这些内容。请在导出徽标时去掉它们。
logo_svg-font = { CODE($file) } 使用文件之外的字体（{ CODE($found) }），而在显示徽标的地方没有这种字体。请将文字转换为路径。
logo_svg-outside = { CODE($file) } 引用了文件之外的内容（{ CODE($found) }）。请在导出徽标时将所有内容都包含在内。
stars_differs = { CODE($name) } 在 GitHub 上有 { $actual } 个星标，而 { CODE("githubStars") } 写的是 { CODE(FIXED($written)) }。最好写上今天的数字。
position_between = 列表按星标排序：{ CODE($name) } 应在 { CODE($previous) } 与 { CODE($next) } 之间。网站会自行排序，所以这只是为了整齐。
position_first = 列表按星标排序：{ CODE($name) } 应在最前面，即 { CODE($next) } 之前。网站会自行排序，所以这只是为了整齐。
position_last = 列表按星标排序：{ CODE($name) } 应在最后面，即 { CODE($previous) } 之后。网站会自行排序，所以这只是为了整齐。
position_name-between = 这里的条目按字母顺序排列：{ CODE($name) } 应在 { CODE($previous) } 与 { CODE($next) } 之间。
position_name-first = 这里的条目按字母顺序排列：{ CODE($name) } 应在 { CODE($next) } 之前。
position_name-last = 这里的条目按字母顺序排列：{ CODE($name) } 应在 { CODE($previous) } 之后。
text_long-description = { CODE($name) } 的描述有 { $length } 个字符，而卡片大约只能容纳 { $most } 个。能缩短一些吗？
text_long-title = { CODE($name) } 的标题有 { $length } 个字符，而卡片大约只能容纳 { $most } 个。能缩短一些吗？
text_markup = { CODE($name) } 的 { CODE($field) } 除普通链接和强调外还含有其他 HTML（{ CODE($found) }）。请使用纯文本。
text_code = { CODE($name) } 的 { CODE($field) } 含有浏览器会运行的代码（{ CODE($found) }）。请使用纯文本。
text_shouting = { CODE($name) } 的 { CODE($field) } 有点太张扬。请不要使用连续的大写字母和感叹号。
text_praise = { CODE($name) } 的描述中赞美多于说明。能写一写项目做什么、为谁而做吗？
text_spaces = { CODE($name) } 的 { CODE($field) } 开头或结尾有空白字符。请删去。
link_none = { CODE($url) } 不是网址。请写完整，以 { CODE("https://") } 开头。
link_http = { CODE($url) } 也可以通过 https 访问。请使用 { CODE("https://") }。
link_dead =
    { HAS($near) ->
        [true] { CODE($url) } 所指向的页面不存在（服务器返回 { FIXED($statusCode) }）。{ words_meant }
       *[false] { CODE($url) } 所指向的页面不存在（服务器返回 { FIXED($statusCode) }）。请检查地址。
    }
link_unreachable =
    { HAS($near) ->
        [true] { CODE($url) } 没有响应。{ words_meant }
       *[false] { CODE($url) } 没有响应。请检查地址。
    }
link_refused = { CODE($url) } 没有指向公开的 Web 服务器，因此没有打开它。请检查地址。
link_twice = { CODE($url) } 在链接中出现了两次。请只保留一个。
unrelated_run = { CODE($path) } 是工作流或脚本，列出项目并不需要它。请删去，或放到单独的拉取请求中。维护者应最先阅读它。
unrelated_reformatted = { CODE($path) } 的大部分行被重新排版，掩盖了真正的更改。请撤销重新排版。

## review: headings, verdicts, footer, check run


## headings, one an entry

review_heading_added = { CODE_LINK($name, $url) } · 新增（{ words_place }）
review_heading_promoted = { CODE_LINK($name, $url) } · 从 { TIER("emerging") } 升至 { TIER("major") }
review_heading_demoted = { CODE_LINK($name, $url) } · 从 { TIER("major") } 降至 { TIER("emerging") }
review_heading_repository = { CODE_LINK($name, $url) } · 更换存储库（{ words_place }）
review_heading_edited = { CODE_LINK($name, $url) } · 已编辑（{ words_place }）
review_heading_renamed = { CODE_LINK($name, $url) } · 由 { CODE($before) } 更名（{ words_place }）
review_heading_turned = { CODE_LINK($name, $url) } · 从 { CODE($from) } 移至 { CODE($to) }
review_heading_turned-from = { CODE_LINK($name, $url) } · 从 { CODE($from) } 移出
review_heading_turned-to = { CODE_LINK($name, $url) } · 移至 { CODE($to) }
review_heading_removed = { CODE_LINK($name, $url) } · 移除（{ words_place }）
review_heading_several = 项目概览审查 · { $entries } 个条目
review_heading_files = 项目概览审查

## the verdict in one sentence

review_ready = { STRONG("就绪") }。项目概览要求的一切都已齐备。谢谢！
review_ready_edit = { STRONG("就绪") }。没有任何阻碍。谢谢！
review_ready_confirmed = { STRONG("就绪") }。能看到的项目情况与此更改相符。
review_ready_files = { STRONG("就绪") }。没有条目变更，也没有任何损坏。
review_needs-changes = { STRONG("需要修改") }。有 { $changes } 处需要解决；解决方法见下文。
review_not-evaluated = { STRONG("尚未评估") }。有些内容刚才无法查询。这不会对你不利。
review_needs-maintainer = { STRONG("交由维护者处理") }。有 { $points } 点需要人工判断。
review_needs-maintainer_warnings = { STRONG("交由维护者处理") }。还有 { $warnings } 个你可以修复的警告。
review_tally =
    { $verdict ->
        [needs-changes] 需要修改 { $entries } 个
        [not-evaluated] 尚无法评估 { $entries } 个
        [needs-maintainer] 待维护者判断 { $entries } 个
       *[ready] 就绪 { $entries } 个
    }
review_tally_heading = { STRONG("各条目结果") }：{ LIST($parts) }。

## how a requirement came out

review_outcome_met = 已满足
review_outcome_unmet = 未满足
review_outcome_needs-review = 待判断
review_outcome_unknown = 未知
review_outcome_not-applicable = 不要求
review_details = 详细信息
review_part = 日期、人员和星标均指整个 { CODE($repository) }；项目是其中的 { CODE($folder) }。

## lists

review_list_to-do = { STRONG("待办事项") }
review_list_questions = { STRONG("请维护者判断") }
review_to-do_lines = 有 { $count } 处需要修改，各见差异中相应行的评论。
review_list_found = { STRONG("发现的情况") }
review_list_helps = { STRONG("有帮助的补充") }
review_list_optional = { STRONG("供参考") }
review_list_files = { STRONG("文件中") }
review_accept =
    { HAS($others) ->
        [true] 要认可其中一项：{ CODE($command) }；{ LIST($others) } 同理
       *[false] 要认可：{ CODE($command) }
    }
review_question_any = 目前发现的情况足够吗？
review_question_removal = 此条目应当从项目概览中移除吗？可以看到的情况不足以决定。
review_question_demotion = 此条目应当移至 { TIER("emerging") } 吗？可以看到的情况不足以决定。
review_edit_fine = 一切正常
review_on-lines = 有 { $count } 条提示，位于差异中的相应行；它们不构成阻碍。
review_patch = 合为一个补丁的修复建议
review_patch_how = 不必逐条采纳建议：将此内容另存为存储库根目录中的 { CODE("fixes.patch") }，然后运行 { CODE("git apply fixes.patch") }。

## what was left out, and other notices

review_left-out_problems = 还有 { $count } 个未在此显示。
review_left-out_entries = 另有 { $count } 个条目已审查，但这里放不下；问题最严重的排在最前面。
review_left-out_evidence = 此拉取请求内容很多，因此依据有所缩减。
review_left-out_patch = 无法在此显示修复补丁。
review_left-out_annotations = 还有 { $count } 个问题没有单独的批注。
review_check-run_failed = 无法评估
review_failed = 查看此拉取请求时出了问题，因此对此提交没有结论。程序会自动重试。如果一直如此，请将交付 ID（delivery ID）{ CODE($deliveryId) } 告诉维护者。
review_failed_no-check-run = { STRONG("未评估") }。GitHub 没有接受本次审查的检查运行：{ CODE($reason) }。程序会自动重试。如果一直如此，应由维护者查看此 App 在存储库中的权限；其日志中有交付 ID（delivery ID）{ CODE($deliveryId) }。
review_check-run_shared-head = 未就绪：另一个拉取请求
review_shared-head = { CODE("#", FIXED($number)) } 有相同的提交，而且没有通过。GitHub 对两者显示同一个检查，因此这个拉取请求要等它通过或关闭。
review_locked = 对话已锁定，因此审查只显示在这里。解锁后会写到对话中。
review_refused_comment = GitHub 没有接受本次审查的评论：{ CODE($reason) }。程序会自动重试；如果一直如此，请查看此 App 在存储库中的权限。
review_refused_lines = GitHub 没有接受对各行的评论：{ CODE($reason) }。程序会自动重试；如果一直如此，请查看此 App 在存储库中的权限。
review_refused_labels = GitHub 没有接受本次审查的标签：{ CODE($reason) }。程序会自动重试；如果一直如此，请查看此 App 在存储库中的权限。
review_notice_base-unreadable = 无法读取基础分支上的 { CODE($path) }，因此不能确定此拉取请求更改了其中的哪些内容。
review_notice_list-gone =
    { $entries ->
        [1] { CODE($path) } 中唯一的条目被移除。这是有意的吗？
       *[other] { CODE($path) } 的 { $entries } 个条目全部被移除。这是有意的吗？
    }
review_notice_too-many-lists = 项目概览中有 { $left } 个列表未被读取，因此不知道条目是否已在其中。
review_notice_too-many-entries = 只判断了前 { $judged } 个条目；其余 { $left } 个未处理。较小的拉取请求会得到完整审查。
review_notice_too-many-files = 此拉取请求更改的文件超出 GitHub 列出的数量，因此可能有遗漏。
review_notice_list-too-large = { CODE($path) } 太大，无法全部读取。
review_notice_configuration-broken = 默认分支上的 { CODE($path) } 有错误，因此使用了默认值。
review_notice_configuration-unread = 没有读取 { CODE($path) }，因为旁边有一个以 { CODE(".yml") } 结尾的文件。请只保留其中一个。
review_notice_input-broken =
    { HAS($key) ->
        [true] 工作流的输入 { CODE("configuration") } 有错误，第一处在第 { FIXED($line) } 行（{ CODE($key) }），因此没有采用。
       *[false] 工作流的输入 { CODE("configuration") } 有错误，第一处在第 { FIXED($line) } 行，因此没有采用。
    }

## what happens next, and the footer

review_next = { STRONG("接下来") }：
review_next_ready = 维护者在合并前再看最后一遍。你无需再做任何事。
review_next_ready-with-notes = 维护者在合并前再看最后一遍。
review_next_needs-changes = 完成“待办事项”中的内容后，维护者会再看最后一遍。
review_next_needs-changes-in-files = 将修复推送到此分支，就会重新审查。
review_next_needs-maintainer = 由维护者决定。在此之前你不必做任何事。
review_next_needs-maintainer-with-warnings = 请修复警告指出的问题，或在评论中说明为何那样是对的；然后由维护者决定。
review_next_not-evaluated = 程序会自动再次查询。你无需做任何事。
review_next_configured =
    { HAS($url) ->
        [true] { LINK(PROSE($text), $url) }
       *[false] { PROSE($text) }
    }
review_footer = 已审查提交 { CODE_LINK($commit, $url) }；推送或编辑描述后会重新审查。
review_footer_commands = 已审查提交 { CODE_LINK($commit, $url) }；推送、编辑描述或评论 { CODE("/landscape recheck") } 后会重新审查。{ CODE("/landscape help") } 列出所有命令。
review_translation = 本次审查的简体中文版
review_withdrawn = 此拉取请求不再更改项目概览的列表，因此没有可审查的内容。

## the check run

review_recheck_label = 重新检查
review_recheck_description = 立即重新查询所有内容
review_check-run_ready = 就绪
review_check-run_needs-changes = 需要修改
review_check-run_needs-maintainer = 需要维护者判断
review_check-run_not-evaluated = 无法评估
review_check-run_withdrawn = 没有可审查的内容
review_check_syntax = 语法
review_check_schema = 字段
review_check_duplicate = 重复
review_check_github-link = GitHub 链接
review_check_repository = 存储库
review_check_logo = 徽标
review_check_stars = 星标
review_check_position = 位置
review_check_text = 措辞
review_check_link = 链接
review_check_unrelated = 无关更改

## commands and configuration


## what each requirement asks, and how it is judged

requirement_open-source_rule = 全部源代码采用开源许可证，任何文档采用开放许可证。
requirement_open-source_how = 读取 GitHub 检测到的内容、所有许可证文件、{ CODE("LICENSES/") }，以及 README 和软件包文件中的说明。被 Open Source Initiative 或 Free Software Foundation 列出的许可证视为开源。没有许可证，或整个项目的许可证不是开源的，即为未满足；收回许可证所赋权利的文字（例如“不得出售”或“仅供研究”）、采用其他许可证的部分，或无法与任何许可证匹配的文本，由人工判断。
requirement_core_rule = { PROSE($core) } 是项目的核心技术，没有它项目就会失去意义；或者项目帮助他人在生产环境中使用 { PROSE($core) }。
requirement_core_how = 在该存储库或同一所有者的相关存储库中，专属于 { PROSE($core) } 的文件和程序，以及对其某个库的直接依赖，都是 { PROSE($core) } 的有力迹象。复制的代码、测试和单纯的文字是微弱的迹象。如果它只是多种方式之一，由人工判断；学习材料也是如此。以下情况为未满足：完全没有迹象；只有文字提到它，而且在 README 中很靠后的位置，或在所有文件都已读取的情况下不在 README 的开头；它只是大型系统的一小部分，而该系统没有在任何地方说自己与它有关。
requirement_ebpf-core_rule = eBPF 是项目的核心技术，没有它项目就会失去意义；或者项目帮助他人在生产环境中使用 eBPF。
requirement_ebpf-core_how = 在该存储库或同一所有者的相关存储库中，eBPF 程序、由其生成的代码、对 eBPF 库的直接依赖，以及对 bpf 系统调用的使用，都是有力迹象。复制的代码、测试和单纯的文字是微弱的迹象。如果 eBPF 只是多种方式之一，由人工判断；学习材料也是如此。以下情况为未满足：完全没有迹象；只有文字提到它，而且在 README 中很靠后的位置，或在所有文件都已读取的情况下不在 README 的开头；它只是大型系统的一小部分，而该系统没有在任何地方说自己与 eBPF 有关。
requirement_maintained_rule = 项目得到积极维护。
requirement_maintained_how = { FIXED($commitDays) } 天内有一次人工提交，或 { FIXED($releaseDays) } 天内有一次发布，即可。已存档、声明不再维护，或超过 { FIXED($staleDays) } 天两者都没有，即为未满足。介于两者之间的，由人工判断。
requirement_governance_rule = 项目对协作开放，其治理遵循开源惯例。
requirement_governance_how =
    { $documents ->
        [required] 必须开启公开的问题跟踪系统，必须由文件或 README 说明如何贡献以及由谁决定，并且没有任何相反的迹象。如果这些没有全部具备，或 README 拒绝贡献，或他人的拉取请求在那里搁置半年，由人工判断；完全没有公开的参与途径，即为未满足。
       *[optional] 对 { TIER("emerging") } 项目，只要人人都能参与就够了：公开的问题跟踪系统已开启，并且没有任何相反的迹象。对 { TIER("major") } 项目，此外还要在最近十二个月合并过他人的更改，或写明如何贡献或由谁决定，或由基金会托管项目。如果 README 拒绝贡献，或他人的拉取请求在那里搁置半年，由人工判断；完全没有公开的参与途径，即为未满足。
    }
requirement_contributors_rule = { TIER("major") } 项目有超过 { FIXED($moreThan) } 位贡献者。
requirement_contributors_how = 有提交的 GitHub 帐户数是可能的最小值，再加上没有帐户的作者就是可能的最大值；机器人不计算在内。如果界限介于两者之间，或项目是更大存储库中的一个文件夹，由人工判断。
requirement_production-use_rule = 有相当数量的用户在类似生产的环境中使用 { TIER("major") } 项目。
requirement_production-use_how = 读取拉取请求的描述和项目的采用者名单，查找用户和链接。有 { $references } 个或更多独立的使用案例即可；没有链接的说法，或只有项目自己的网站，由人工判断；什么都没有，即为未满足。
requirement_maturity_rule =
    { $months ->
        [0] 项目有{ words_stars-asked }。
       *[other] 项目存在超过 { FIXED($months) } 个月，并且有{ words_stars-asked }。
    }
requirement_maturity_how = 项目的存在时间以存储库或其首次提交中较早者为准；星标以 GitHub 的统计为准。

## a maintainer's judgment in place of the program's

override_shown =
    { $kind ->
        [accepted] { CODE($by) } 于 { DAY($at) }认可，当时的提交为 { CODE($commit) }：{ CODE($reason) }
       *[declined] { CODE($by) } 于 { DAY($at) }否决，当时的提交为 { CODE($commit) }：{ CODE($reason) }
    }
override_original =
    { $original ->
        [met] 若无此裁定，为已满足
        [unmet] 若无此裁定，为未满足
        [needs-review] 若无此裁定，需由人工判断
        [unknown] 若无此裁定，则无法查明
       *[not-applicable] 若无此裁定，则不作要求
    }
override_declined-remedy = { CODE($by) } 否决了此项：{ CODE($reason) }。请在这里讨论解决。
override_waived =
    { HAS($entries) ->
        [true] { CODE($by) } 于 { DAY($at) }对 { LIST($entries) } { LINK("豁免", $url) }了检查 { CODE($check) }，当时的提交为 { CODE($commit) }：{ CODE($reason) }。它发现的问题在这里不构成阻碍。
       *[false] { CODE($by) } 于 { DAY($at) }{ LINK("豁免", $url) }了检查 { CODE($check) }，当时的提交为 { CODE($commit) }：{ CODE($reason) }。它发现的问题在这里不构成阻碍。
    }
override_lapsed =
    { HAS($entry) ->
        [true]
            { CODE($by) } 就 { CODE($entry) } 对 { CODE($requirement) } 作出的{ $kind ->
                [accepted] 认可
                [declined] 否决
               *[waived] 豁免
            }已失效：{ $why ->
                [entry] 该条目的存储库或级别已变更，或条目已移除
                [edited] 该评论已被编辑
                [deleted] 该评论已被删除
               *[permission] { CODE($by) } 不再拥有所需的角色
            }。
       *[false]
            { CODE($by) } 对 { CODE($requirement) } 作出的{ $kind ->
                [accepted] 认可
                [declined] 否决
               *[waived] 豁免
            }已失效：{ $why ->
                [entry] 该条目的存储库或级别已变更，或条目已移除
                [edited] 该评论已被编辑
                [deleted] 该评论已被删除
               *[permission] { CODE($by) } 不再拥有所需的角色
            }。
    }

## replies: refused commands

refusal_no-command = { CODE("/landscape") } 后面缺少命令。{ CODE("/landscape help") } 列出所有命令。
refusal_unknown-command =
    { HAS($meant) ->
        [true] { CODE($given) } 不是命令；你指的是 { CODE($meant) } 吗？
       *[false] { CODE($given) } 不是命令。{ CODE("/landscape help") } 列出所有命令。
    }
refusal_no-requirement = { CODE($command) } 需要指明一项要求：{ LIST($requirements) }。
refusal_unknown-requirement =
    { HAS($meant) ->
        [true] 没有名为 { CODE($given) } 的要求；你指的是 { CODE($meant) } 吗？
       *[false] 没有名为 { CODE($given) } 的要求。可用的有 { LIST($requirements) }。
    }
refusal_entry-check = { CODE($given) } 是对文件的检查，不是要求。用 { CODE("/landscape waive ", $given, " because …") } 可搁置它发现的问题。
refusal_no-check = { CODE($command) } 需要指明一项检查：{ LIST($checks) }。
refusal_requirement = { CODE($given) } 是要求，不是对文件的检查。用 { CODE("/landscape accept ", $given, " because …") } 可将它视为已满足。
refusal_syntax = 不能豁免 { CODE("syntax") }：对于无法读取的文件，什么都无法判断。
refusal_no-entry = { CODE($command) } 中的 { CODE("for") } 后面缺少条目名称。
refusal_no-reason = { CODE($command) } 需要一个他人日后能读到的理由：{ CODE("because …") }。
refusal_unknown-language = 这里不支持语言 { CODE($given) }。可用的有 { LIST($languages) }。
refusal_permission = { CODE($command) } 需要在此存储库中拥有 { CODE($needed) } 或更高的角色。
refusal_own-entry = { CODE($command) } 应由拉取请求作者以外的人使用。
refusal_on-hold = 此拉取请求已暂停。请先用 { CODE("/landscape resume") }，再用 { CODE($command) }。
refusal_draft = 此拉取请求是草稿，可能还会更改。待它就绪后，请再次使用 { CODE($command) }。
refusal_unrelated = 此拉取请求没有更改项目概览的任何列表，因此 { CODE($command) } 无事可做。
refusal_unknown-entry = 此拉取请求没有更改名为 { CODE($given) } 的条目。
refusal_several-entries = 此拉取请求更改了多个条目。请说明指的是哪一个：{ CODE("/landscape ", $command, " … for <entry>") }。
refusal_not-asked = 这里不要求 { CODE($requirement) }，因此没有可判断的内容。
refusal_nothing-found = 检查 { CODE($check) } 在这里没有发现任何问题。
refusal_dangerous = { CODE($check) } 在这里发现的问题可能危害打开网站的人，因此绝不豁免。
refusal_entry-changed = 在你撰写评论时，此条目发生了更改。请重新查看它，然后再次使用 { CODE($command) }。
refusal_too-many = 此拉取请求上的裁定太多，无法再记录新的裁定。
refusal_earlier = 此前已被拒绝。

## replies: explanations and help

explain_rule = { STRONG("规则") }：
explain_how = { STRONG("判断方式") }：
explain_level =
    { $level ->
        [required] 此项在这里是必需的。
        [advice] 此项在这里只是建议：会显示，但从不构成阻碍。
       *[off] 此项在这里不作判断。
    }
explain_evidence = { STRONG("发现的情况") }：
explain_no-evidence = 没有发现任何内容。
explain_change = { STRONG("如何改变结果") }：
explain_change-met = 无需改变：已满足。每次推送都会重新查看，维护者也可以否决。
explain_change-accept = 维护者可以用 { CODE("/landscape accept ", $requirement, " for ", $entry, " because …") } 作出裁定
explain_not-asked = 此拉取请求所更改的条目都不要求此项。
help_heading = 命令要在评论中单独占一行，不在引用和代码之内。括号中是可以在这里使用该命令的人：
help_who_anyone = 任何人
help_who_role = { CODE($role) } 或更高角色
help_who_author = 作者，以及 { CODE($role) } 或更高角色
help_recheck = 立即重新审查，并重新查询所有内容
help_explain = 说明规则、判断方式和发现的所有情况
help_accept = 维护者的裁定：视为已满足
help_decline = 维护者的裁定：视为未满足
help_waive = 维护者的裁定：此项检查发现的问题不阻碍此拉取请求
help_reset = 撤回这样的裁定
help_hold = 让程序在此拉取请求上保持沉默
help_resume = 让程序重新发言
help_language = 同时以另一种语言显示本次审查
help_help = 显示此列表

## on hold

superseded_title = 有较新的提交
superseded_summary = 在查看此提交时出现了较新的提交。审查针对最新的提交。
hold_title = 已暂停
hold_banner = { STRONG("已暂停") }。{ MESSAGE($summary) }
hold_summary = 由 { CODE($by) } 于 { DAY($at) }暂停：{ CODE($reason) }。在评论中使用 { CODE("/landscape resume") } 可让审查继续。

## the configuration file

configuration_syntax-too-long = 文件太长，不可能是配置。
configuration_syntax-aliases = 这里不支持 YAML 锚点和别名（{ CODE("&name") }、{ CODE("*name") }）。请直接写出值。
configuration_syntax-duplicate-key = 这个键出现了两次。请只保留一个。
configuration_syntax-tab = YAML 用空格缩进，而这一行以制表符开头。
configuration_syntax-indentation = 这一行的缩进与前后各行不同。
configuration_syntax-several-documents = 此处开始了第二个 YAML 文档。请删去 { CODE("---") }。
configuration_syntax-malformed = 从这一行起，文件无法作为 YAML 读取。
configuration_unknown-key =
    { HAS($meant) ->
        [true] 无法识别 { CODE($key) }，你指的是 { CODE($meant) } 吗？
       *[false] 无法识别 { CODE($key) }。
    }
configuration_missing-key = 缺少 { CODE($key) }。
configuration_not-a-group = 文件应包含键及其值，例如 { CODE("language: en") }。
configuration_one-of = { CODE($key) } 必须是以下之一：{ LIST($values) }。
configuration_whole-number = { CODE($key) } 必须是 { $minimum } 到 { $maximum } 的整数。
configuration_yes-or-no = { CODE($key) } 必须是 { CODE("true") } 或 { CODE("false") }，不带引号。
configuration_text = { CODE($key) } 必须是单行文本，不能为空，最多 { $maximum } 个字符。
configuration_address = { CODE($key) } 必须是以 { CODE("https://") } 开头的地址，最多 { $maximum } 个字符。
configuration_list = { CODE($key) } 必须是非空列表，最多 { $maximum } 项。
configuration_group = { CODE($key) } 必须包含自己的键，可用的有：{ LIST($keys) }。
configuration_same-label = { CODE($one) } 和 { CODE($other) } 的标签同名。每个标签都需要自己的名称。

## the check run on a change of it

configuration_valid = 配置有效
configuration_invalid = 配置有错误
configuration_removed = 配置将被移除
configuration_changes = 与预设 { CODE($preset) } 相比，它更改了 { LIST($settings) }。
configuration_changes-nothing = 与预设 { CODE($preset) } 相比，它没有任何更改。
configuration_takes-effect = 进入默认分支后生效。
configuration_removed-effect = 合并后，将改用组织的文件和默认值。
configuration_invalid-effect = 有错误的文件完全不会被使用：如果合并，将改用默认值。
configuration_unreadable = 无法读取文件：它太大，或不是文本。
configuration_on-line = 第 { FIXED($line) } 行：{ MESSAGE($problem) }

## the check run on a change of the rules

criteria_title = 这会更改审查所遵循的规则
criteria_change = 更改之后，{ CODE($path) } 中的规则有所不同：
criteria_gone = 更改之后，{ CODE($path) } 中找不到任何规则。消失的有：
criteria_effect = 审查遵循的是配置，而不是这段文字：审查会照旧进行。如果某项要求或数字有变，请让 { CODE($configuration) } 与之一致。

## beside the lists

unrelated_summary = 此拉取请求没有更改项目概览的列表，因此没有可审查的内容。
unrelated_merge-group = 拉取请求在进入合并队列之前就已审查，因此这里没有更多可审查的内容。

## audit

audit_title = 项目概览审计
audit_of = { LINK(CODE($repository), "https://github.com/", $repository) }，{ DAY($date) }，提交 { CODE($commit) }
audit_summary = 列出的项目中有 { STRONG($fine, " / ", $all) } 个状态良好。
audit_criteria_changed = { CODE($path) } 中的规则与设置审查时的规则不同。在配置跟上之前，审查和本审计依照先前的规则。
audit_criteria_gone = 在 { CODE($path) } 中找不到设置审查时的规则。如果它们在别处，请用配置中的 { CODE("criteria") } 写明位置。
audit_criteria_missing = 先前的句子中有 { $count } 句已不在。
audit_criteria_known = 将配置改为遵循新规则之后，请在其中写入以下内容来表明：
audit_standing_fails = 无法通过
audit_standing_ask = 值得一看
audit_standing_not-known = 未知
audit_standing_fine = 状态良好
audit_tier_major = { TIER("major") }
audit_tier_emerging = { TIER("emerging") }
audit_tier_none = –
audit_heading_fails = 如今无法通过
audit_heading_ask = 值得人工查看
audit_heading_not-known = 无法查明
audit_heading_changes = 自上次审计（{ DAY($date) }）以来的变化
audit_heading_news = 项目近况
audit_filter_archived = 已存档
audit_filter_gone = 已消失
audit_filter_license = 许可证已变更
audit_filter_license-closed = 不再开源
audit_filter_renamed = 已更名
audit_filter_silent = 一年没有动静
audit_license-changed = 上次审计时：{ HAS($before) ->
        [true] { CODE($before) }
       *[false] 无
    }；现在：{ HAS($now) ->
        [true] { CODE($now) }
       *[false] 无
    }
audit_no-adopters = 没有采用者名单
audit_gone = { CODE($repository) } 处没有任何公开的内容
audit_new = 新
audit_column_news = 近况
audit_column_reason = 原因
audit_column_since = 首次发现的审计
audit_heading_stars = 星标数
audit_heading_order = 按星标排序
audit_heading_entries = 条目
audit_heading_lists = 列表
audit_heading_all = 所有项目
audit_filter_moved = 已迁移
audit_filter_stars = 星标数不符
audit_filter_could-be-major = 可以成为 { TIER("major") }
audit_filter_major-no-longer = 不再是 { TIER("major") }
audit_filter_changed = 有变化
audit_filter_problems = 条目需修复
audit_moved = 列为 { CODE($listed) }，如今是 { LINK(CODE($present), "https://github.com/", $present) }
audit_stars = 列表中写的是 { $listed } 个星标，GitHub 上是 { $present } 个
audit_order_behind = { CODE($name) } 应在 { CODE($behind) } 之后
audit_order_first = { CODE($name) } 应在最前面
audit_order_list = 在 { CODE($list) } 中，有 { $count } 个条目不在应有的位置
audit_order_where = 各条目应在的位置
audit_order_right = 所有列表的顺序都正确。
audit_change_listed = 新列入列表
audit_change_no-longer-listed = 不再列出
audit_change_outcome = { MESSAGE($requirement) }：{ MESSAGE($from) }，现在是 { STRONG(MESSAGE($to)) }
audit_changes-none = 没有变化。
audit_more = ……还有 { $count } 个
audit_fix = 在列表的克隆中，可用 { CODE("landscape-reviewer audit ", $repository, " --fix") } 更新地址、星标数和顺序。
audit_stated = 本页只陈述发现的情况。如何看待这些情况，以及是否先联系项目，由人决定。
audit_last-commit = 最近一次人工提交：{ DAY($date) }
audit_contributors = { $count } 位贡献者
audit_contributors-at-least = { $count } 位或更多贡献者
audit_commits = 十二个月内 { $count } 次提交
audit_not-counted = 未统计
audit_column_project = 项目
audit_column_tier = 级别
audit_column_standing = 结果
audit_column_requirements = 要求
audit_column_commits = 十二个月内的提交
audit_column_contributors = 贡献者
audit_column_stars = 星标
audit_column_remarks = 备注
audit_badge_landscape =
    { $tier ->
        [major] 项目概览：{ TIER("major") }
        [emerging] 项目概览：{ TIER("emerging") }
       *[none] 项目概览
    }
audit_badge_met = 已满足 { $met }/{ $all }
audit_badge_about =
    { $tier ->
        [major] 依据存储库显示的情况判断，视同项目于今天以 { TIER("major") } 提出。由项目概览的维护者决定，生产环境中的使用情况由提案说明。
       *[none] 依据存储库显示的情况判断，视同项目于今天提出。由项目概览的维护者决定。
    }
audit_page_search = 搜索项目
audit_page_filters = 仅显示
audit_page_all = 全部
audit_page_sort-hint = 点击列标题可按该列排序。
audit_page_evidence = 发现的情况
audit_page_shown = 个已显示
audit_page_nothing = 没有这样的项目。
audit_page_picture-time = 星标，以及距最近一次人工提交的天数
audit_page_picture-describes = { $fails } 个无法通过，{ $ask } 个值得一看，{ $unknown } 个无法查明，{ $fine } 个状态良好
audit_page_threshold = 贡献者条形图中的线位于 { $moreThan }：{ TIER("major") } 要求超过这个数。
audit_page_bars = 十二个月的提交逐月绘制，最早的在前。
audit_page_commits = 提交
audit_page_quiet = 超过 { $days } 天没有人工提交
audit_page_not-drawn = 有 { $count } 个项目未绘制：已知信息太少
audit_page_show-all = 显示所有项目
audit_page_source = 来源
audit_page_out-of-order = 顺序不对
audit_page_day = 一天
audit_page_month = 一个月
audit_page_quarter = 90 天
audit_page_year = 一年
audit_page_footer = 本页独立运行：不加载也不发送任何内容。按斜杠键搜索；按 Escape 键重新显示全部。
audit_issue-title_fails = 项目概览审计：有 { $fails } 个项目如今无法通过
audit_issue-title_to-do = 项目概览审计：列表可以更新
audit_issue-title_not-known = 项目概览审计：有些情况无法查明
audit_issue-title_well = 项目概览审计：一切正常
audit_issue-about = 审计只保留这一个议题：每次都在原处重写，一切正常时关闭。如果由人手动关闭，则在有新的待办事项之前保持关闭。
audit_issue-well = 一切正常：列出的项目全都符合要求，列表也是最新的。情况有变时会重新打开此议题。
audit_pull_title_addresses = 更新指向存储库的链接
audit_pull_title_stars = 更新星标数
audit_pull_title_order = 将列表按星标排序
audit_pull_about = 此拉取请求来自项目概览审计，因为配置要求这样做。只更改无需任何人判断的内容：
audit_pull_rules = 在合并或关闭之前，每次审计都会更新此拉取请求；App 自己从不合并或关闭它。如果不需要这样的拉取请求，请在配置的 { CODE("audit") } 下设置 { CODE("pullRequests: false") }。
audit_pull_not-needed = 不再需要此拉取请求：没有它，列表也已是最新的。可以将它关闭。
audit_pull_left = 已有其他人向此分支提交，因此 App 让它保持原样。
audit_pull_no-permission = 配置要求为无需任何人判断的内容创建拉取请求，但 App 无权写入：它缺少权限 { CODE("contents: write") }。请由 App 的运维者在 App 的设置中添加该权限，再由此处的所有者接受。
audit_pull_refused = GitHub 没有接受包含无需任何人判断的内容的拉取请求：{ CODE($reason) }。下次审计会重试。

## the dashboard

dashboard_title = 项目概览仪表板
dashboard_about = 这里列出项目概览的未关闭拉取请求，以及它们各自在等待什么。这段文字在原处更新，不会通知任何人；如果不需要，关闭此议题即可。勾选复选框可让程序重新查看相应的拉取请求：开始查看时，勾选会消失。
dashboard_about-silent = 这里列出项目概览的未关闭拉取请求，以及程序会对它们各自说什么。在 { CODE("silent") } 模式下，只会写入此议题；它在原处更新，不会通知任何人。勾选复选框可让程序重新查看相应的拉取请求：开始查看时，勾选会消失。
dashboard_all = 重新查看全部
dashboard_none = 项目概览没有未关闭的拉取请求。
dashboard_audit = 上次审计：{ DAY($date) }
dashboard_heading_needs-maintainer = 待维护者判断
dashboard_heading_ready = 就绪，待维护者合并
dashboard_heading_on-hold = 已暂停，直到维护者恢复
dashboard_heading_needs-changes = 待作者修改
dashboard_heading_not-evaluated = 未评估；会自动重试
dashboard_heading_waiting = 尚未查看
dashboard_draft = 草稿
dashboard_since = 自 { DAY($date) }起
dashboard_left-out = 还有 { $count } 个未显示：文字放不下了。
dashboard_cut = 还有更早的未关闭拉取请求，未在此显示。

## check, at a terminal

check_compared = 已与 { CODE($base) }（{ CODE($commit) }）比较。
check_compared-earlier = 已与 { CODE($commit) } 处的 { CODE($base) } 比较，本分支以此为基础。
check_fixed = 已修复
check_fixable = { CODE("--fix") } 可修复
check_severity =
    { $severity ->
        [failure] 错误
        [warning] 警告
       *[notice] 提示
    }
check_count =
    { $severity ->
        [failure] { $count } 个错误
        [warning] { $count } 个警告
       *[notice] { $count } 条提示
    }
check_found = { LIST($counts) }。
check_no-list = 项目概览的列表没有更改。
check_same-commit = 所检查的提交正是与之比较的提交；请用 { CODE("--base") } 指定更早的提交。
check_nothing-found = 没有发现任何问题。
check_repairable =
    { $which ->
        [it] 可用 { CODE("--fix") } 修复。
       *[some] 其中 { $count } 个可用 { CODE("--fix") } 修复。
    }
check_without-token = 只检查了条目；如果在 { CODE("GITHUB_TOKEN") } 中提供令牌，也会审查项目。
check_entries-alone = 只检查了条目，没有使用网络。
check_verdict = 结论：{ MESSAGE($title) }。标签：{ PROSE($labels) }。
check_whole = 完整审查

## pages of the server

front_title = 项目概览审查程序
front_about = 此服务器审查项目概览的拉取请求：在每个拉取请求上说明所提议的项目满足哪些列入要求。它只提供建议，从不合并、关闭或批准。
front_paths = GitHub 将交付发送到 { CODE($path) }；{ CODE("/readyz") } 显示是否一切正常。
project_absent = GitHub 上没有这个名称的公开存储库。
project_later = 每次只向 GitHub 查询少量项目。请稍后再来。

## the set-up page

set-up_title = 设置项目概览审查程序
set-up_about = 此页面用于创建审查你的列表的 GitHub App。在 GitHub 上按下按钮之前，不会创建任何内容。
set-up_owner = App 归谁所有？
set-up_owner_person = 归我：我在 GitHub 上登录的帐户
set-up_owner_organization = 归组织：由我所有或由我管理其 App 的组织
set-up_organization = 组织名称
set-up_public = 谁可以安装它？
set-up_public_others = 所有者以外的人也可以安装
set-up_public_why = 如果列表与 App 不属于同一个帐户，则需要勾选。安装者的列表将由你的服务器审查。
set-up_github = GitHub 在哪里？
set-up_github_address = GitHub 的地址
set-up_github_enterprise = 如果使用 GitHub Enterprise，请填写其地址。
set-up_webhook = GitHub 通过什么地址访问你的服务器？
set-up_webhook_address = 接收交付的地址
set-up_webhook_about = 指向此程序的公开地址；路径为 { CODE($path) }。
set-up_continue = 继续
set-up_wrong_organization = 请填写其地址中的名称：{ CODE("https://github.com/ebpf-io") } 的名称是 { CODE("ebpf-io") }。
set-up_wrong_github = 请按浏览器中显示的样子填写，例如 { CODE("https://github.com") } 或 { CODE("https://github.example.com") }。
set-up_wrong_webhook = 请填写完整地址，例如 { CODE("https://reviewer.example.com", $path) }。
set-up_wrong_loopback = GitHub 无法通过该地址访问这台机器：请填写其公开地址。
set-up_make = 在 GitHub 上创建 App
set-up_belongs =
    { HAS($organization) ->
        [true] 它属于 { CODE($github) } 上的组织 { CODE($organization) }。
       *[false] 它属于你在 { CODE($github) } 上的帐户。
    }
set-up_installs =
    { $isPublic ->
        [true] 其他人可以安装它。
       *[false] 其他人不能安装它。
    }
set-up_delivers = GitHub 将交付发送到 { CODE($address) }。
set-up_late = 等待时间过长
set-up_answer_here = 它指向此程序。
set-up_answer_reviewer = 那里有一个项目概览审查程序在响应。
set-up_answer_silent =
    没有响应（{ HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }）。你可以继续，在启动程序之前再解决。
set-up_answer_elsewhere = 它重定向到另一个地址（{ FIXED($status) }），而 GitHub 不会跟随：请填写那个地址。
set-up_answer_another = 那里返回 { FIXED($status) }，但不是此程序：请在启动程序之前检查你的代理。
set-up_leads-back = GitHub 会显示 App 的名称，你可以更改，然后回到这里。
set-up_change = 先修改一下
set-up_made = App 已创建
set-up_made_kept = { CODE($app) } 已在 GitHub 上，凭据保存在 { CODE($file) } 中。程序已停止，此页面也随之结束。
set-up_next = 后续步骤
set-up_next_start = 重新启动程序：{ CODE("npm start") }
set-up_next_install = 在列表的存储库上{ LINK("安装 App", $url) }。其未关闭的拉取请求会在几秒钟内得到审查。
set-up_next_doctor = 检查是否一切正常：{ CODE("npm run doctor") }
set-up_failed = 未能完成
set-up_failed_again = 重新开始
set-up_failed_no-page = 没有这个页面。
set-up_failed_form = 该表单不是由此程序生成的。
set-up_failed_not-asked = 此程序没有向 GitHub 请求过该 App。
set-up_failed_refused = GitHub 没有交出 App 的凭据（{ FIXED($status) }）：用于获取凭据的代码只能使用一次，并且一小时内有效。
set-up_failed_silent =
    { CODE($url) } 没有交出 App 的凭据：{ HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }。
