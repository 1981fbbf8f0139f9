### The sentences in Chinese, traditional, as in Taiwan. How this file works: see en.ftl.

## Words that stand in several sentences

words_place =
    { $tier ->
        [major] { TIER("major") }
        [emerging] { TIER("emerging") }
       *[none]
            { HAS($group) ->
                [true] { CODE($group) }
               *[false] 專案概覽
            }
    }
words_this-entry =
    { HAS($name) ->
        [true] 條目 { CODE($name) } 中
       *[false] 此條目中
    }
words_sentence = { MESSAGE($said) }。
words_meant = 您是指 { CODE($near) } 嗎？它確實存在。
words_stars-asked =
    { $bound ->
        [at-least] 至少 { FIXED($stars) } 顆星
       *[more-than] 超過 { FIXED($stars) } 顆星
    }

## requirements: names and rules

requirement_open-source_name = 開源
requirement_ebpf-core_name = 以 eBPF 為核心
requirement_core_name = { PROSE($title) }
requirement_maintained_name = 積極維護
requirement_governance_name = 開放協作
requirement_contributors_name = 超過 { FIXED($moreThan) } 位貢獻者
requirement_production-use_name = 用於正式環境
requirement_maturity_name = 成熟度

## open-source

open-source_file = { CODE($path) } 的內容是 { LIST($licences) }
open-source_file-restricted = { CODE($path) } 的內容是 { LIST($licences) }，這不是開源授權條款
open-source_file-unmatched = { CODE($path) } 中沒有本程式認得的授權條款
open-source_detected = GitHub 偵測到 { CODE($licence) }
open-source_stated = { CODE($path) } 註明 { LIST($licences) }
open-source_says = { CODE($path) } 寫道：{ CODE($text) }
open-source_none = 在儲存庫中找不到授權條款
open-source_remedy-restricted = 只要專案的所有原始碼都從 { CODE($licence) } 改用開源授權條款，就可以收錄；例如 { LINK("Open Source Initiative 認可的條款", "https://opensource.org/licenses") }。
open-source_remedy-part = 請在 README 中說明哪些部分採用哪種授權條款，並說明此條目描述的功能只靠開源的部分就能運作。
open-source_question-part = 專案可能有一部分不是開源：請看 { CODE($path) }。撇開這部分，此條目描述的內容是開源的嗎？
open-source_remedy-says = 開源授權條款允許任何人使用、修改、分享和販售程式碼。請刪去與此相反的句子，或在 README 中說明那句話指的是什麼。
open-source_question-says = { CODE($path) } 是否限制了開源授權條款賦予每個人的權利？
open-source_remedy-documents = { CODE($licence) } 是文件用的授權條款。請為原始碼加上 { CODE("LICENSE") } 檔案，採用一種開源授權條款。
open-source_question-documents = { CODE($path) } 讓整個儲存庫都採用 { CODE($licence) }，而這是文件用的授權條款。對其中的原始碼來說，這樣足夠嗎？
open-source_remedy-undecided = Open Source Initiative 和 Free Software Foundation 的清單中都沒有 { CODE($licence) }。如果程式碼也能以清單中的某種授權條款取得，請把那種授權條款也加進儲存庫。
open-source_question-undecided = 就這份清單而言，{ CODE($licence) } 算是開源嗎？
open-source_remedy-unmatched = 請將授權條款的原文一字不改地放進 { CODE($path) }，或在檔案開頭加上一行 { CODE("SPDX-License-Identifier:") } 並寫上其識別碼。
open-source_question-unmatched = { CODE($path) } 中的文字是開源授權條款嗎？
open-source_remedy-no-file = 請在 { CODE($repository) } 的最上層資料夾加上 { CODE("LICENSE") } 檔案，內容為授權條款全文。全文可在 { LINK("Choose a License", "https://choosealicense.com") } 取得。
open-source_question-stated = 沒有涵蓋整個專案的授權條款檔案。這些地方的說明足夠嗎？

## core

core_programs = { $count } 個 { PROSE($core) } 程式的原始碼檔案，例如 { CODE($example) }
core_generated = { $count } 個由 { PROSE($core) } 程式產生的檔案，例如 { CODE($example) }
core_users = { $count } 個使用 { PROSE($core) } 的檔案，例如 { CODE($example) }
core_dependency = 直接相依於 { CODE($name) }（{ CODE($path) }）
core_submodule = 以子模組納入 { CODE($name) }（{ CODE($path) }）
core_copy = 內附 { CODE($name) } 的副本（{ CODE($path) }）
core_share = 自有的原始碼檔案中，至少 { $percent }% 使用 { PROSE($core) }
core_share-counted = 自有的原始碼檔案中，{ $percent }% 使用 { PROSE($core) }
core_share-all = 自有的原始碼檔案（共 { $total } 個）全都使用 { PROSE($core) }
core_mention-readme-opening = { CODE("README") } 的開頭提到 { PROSE($core) }
core_mention-readme = { CODE("README") } 在較後面提到 { PROSE($core) }
core_mention-description = 儲存庫的說明提到 { PROSE($core) }
core_only-traced = 自有的 { $total } 個原始碼檔案中有 { $count } 個提到 { PROSE($core) }；其中沒有 { PROSE($core) } 程式，也沒有載入這類程式的檔案，README 也沒有談到它
core_mention-vague = 專案提到 BPF，但也可能只是指傳統的 BPF 過濾器
core_mention-topics = 儲存庫的主題包含 { PROSE($core) }
core_mention-name = 儲存庫的名稱與 { PROSE($core) } 有關
core_traces = { $count } 個檔案提到 { PROSE($core) }，但不是 { PROSE($core) } 程式，例如 { CODE($example) }
core_named = { $count } 個檔案以 { PROSE($core) } 命名，但沒有發現其中任何一個是程式，例如 { CODE($example) }
core_related = { PROSE($core) } 程式碼位於此專案提及的 { CODE($repository) }
core_runtime = 用來執行或編譯 { PROSE($core) } 程式的工具就在這裡開發：{ CODE($path) }
core_elsewhere = 原始碼位於 { CODE($url) }，這次審查無法搜尋那裡
core_part = 專案是較大儲存庫中的資料夾 { CODE($folder) }
core_nothing =
    { $count ->
        [0] 儲存庫中完全看不到 { PROSE($core) } 的跡象：沒有程式、沒有函式庫，也沒有提及
       *[other] 自有的 { $count } 個原始碼檔案中看不到 { PROSE($core) } 的跡象：沒有程式、沒有函式庫，也沒有提及
    }
core_thin =
    { $count ->
        [0] 儲存庫中沒有自有的原始碼檔案，也沒有 { PROSE($core) } 的跡象，因此 { PROSE($core) } 部分可能在別處
       *[other] 儲存庫中有 { $count } 個自有的原始碼檔案，但沒有 { PROSE($core) } 的跡象，因此 { PROSE($core) } 部分可能在別處
    }
core_nothing-seen = 自有的 { $count } 個原始碼檔案，不論檔名或已讀取的內容，都沒有 { PROSE($core) } 的跡象
core_only-said =
    { $count ->
        [0] 儲存庫中沒有發現 { PROSE($core) } 程式，也沒有發現使用這類程式的內容；只有專案自己的文字提到 { PROSE($core) }
       *[other] 在自有的 { $count } 個原始碼檔案中，沒有發現 { PROSE($core) } 程式，也沒有發現使用這類程式的內容；只有專案自己的文字提到 { PROSE($core) }
    }
core_lean-learning = 頂多算是協助他人使用：從名稱或開頭的文字來看，這是學習教材、示範、範本、連結清單或文件，無論其中有什麼程式
core_lean-carried = 傾向符合：{ CODE($repository) } 以 { PROSE($core) } 為核心，而此專案看來是它的其餘部分
core_lean-front = 傾向符合：此專案為 { CODE($repository) } 服務，而後者在自我介紹中提到 { PROSE($core) }
core_lean-beside = 傾向不符合：在 { CODE($repository) } 中發現 { PROSE($core) }，但沒有跡象顯示此專案以它為基礎
core_lean-used = 傾向不符合：專案相依於以 { PROSE($core) } 為核心的 { CODE($repository) }，但只把 { PROSE($core) } 列為眾多要素之一
core_lean-toolchain = 傾向符合：其中有供他人建置或執行 { PROSE($core) } 程式的工具
core_lean-said = 看來頂多算是協助他人使用：專案在自我介紹中提到 { PROSE($core) }，但沒有發現 { PROSE($core) } 的程式或函式庫
core_lean-words = 傾向不符合：只有文字談到 { PROSE($core) }，沒有程式，也沒有函式庫
core_lean-introduced = 傾向符合：專案自己談到 { PROSE($core) }，不過自有的 { $total } 個原始碼檔案中，只發現 { $count } 個使用它
core_lean-part = 傾向不符合：專案頂多把 { PROSE($core) } 列為眾多要素之一，自有的 { $total } 個原始碼檔案中，發現 { $count } 個使用它
core_aside =
    { $count ->
        [0] 只發現一個相依套件：在已讀取的自有原始碼檔案中，沒有一個是 { PROSE($core) } 程式，也沒有一個使用這類程式
       *[other] 只占一小部分：自有的 { $total } 個原始碼檔案中，發現 { $count } 個使用 { PROSE($core) }，而儲存庫的說明和 README 都沒有提到它
    }
core_aside-listed = 只占一小部分：自有的 { $total } 個原始碼檔案中，發現 { $count } 個使用 { PROSE($core) }，而 README 只在較後面的列表中提到它
core_unreadable = GitHub 剛才沒有提供所有檔案，因此未作任何結論
core_truncated = GitHub 只列出一部分檔案，這部分沒有 { PROSE($core) } 的跡象
core_sample-large = 這是抽樣檢視檔案的結果：儲存庫太大，無法全部讀取
core_sample-for-now = 這是抽樣檢視檔案的結果：剛才無法取得整個儲存庫
core_remedy-unmet = 請附上包含 { PROSE($core) } 程式碼的儲存庫連結，或在 PR 說明中寫明 { PROSE($core) } 用在哪裡，以及專案如何協助人們使用它。
core_remedy-aside = 如果少了 { PROSE($core) } 部分，專案就會失去意義，請在 README 開頭寫明這一點以及該部分的作用。之後會請維護者判斷。
core_remedy-ask = 請在 PR 說明中寫明哪個部分使用 { PROSE($core) }，附上程式碼連結，並說明少了它還有什麼能運作。
core_remedy-unknown = 您不需要做任何事：下次審查時會再看一次。
core_question = 少了 { PROSE($core) }，{ CODE($name) } 會失去意義嗎？或者，它是否協助人們在正式環境中使用 { PROSE($core) }？

## maintained

maintained_archived = 儲存庫已封存
maintained_disabled = GitHub 已停用此儲存庫
maintained_notice = README 寫道：{ CODE($text) }
maintained_notice-in-description = 儲存庫的說明寫道：{ CODE($text) }
maintained_badge = README 中的徽章寫著：{ CODE($text) }
maintained_topic = 儲存庫有主題 { CODE($topic) }
maintained_last-commit = 最近一次真人提交：{ DAY($date) }
maintained_last-automated-commit = 最近一次機器人提交：{ DAY($date) }
maintained_last-commit-like-a-bot = 最近一次提交來自疑似機器人的 { CODE($who) }：{ DAY($date) }
maintained_no-commit-by-person = 最新的 { $commits } 次提交中，沒有真人的提交
maintained_empty = 儲存庫沒有任何提交
maintained_upkeep-only = 最近的提交只更新工作流程和聲明文字，沒有動到程式碼
maintained_last-release = 最近一次發行 { CODE($name) }：{ DAY($date) }
maintained_no-release = 沒有發行版本，也沒有標記（tag）
maintained_activity = 最近十二個月的提交 { BARS($perMonth) }
maintained_no-activity = 最近十二個月沒有提交
maintained_remedy-archived = 如果專案仍在進行，請解除儲存庫的封存，或改為連結到專案繼續開發的儲存庫。
maintained_remedy-empty = 請推送程式碼，或連結到存放程式碼的儲存庫。
maintained_remedy-disabled = 請連結到人們可以開啟並參與貢獻的儲存庫。
maintained_remedy-ended = 如果專案其實仍在進行，請移除與此相反的聲明。否則無法收錄。
maintained_remedy-moved = 如果專案在其他網址繼續進行，請連結到那個網址。
maintained_remedy-dead = 這裡已超過 { FIXED($days) } 天沒有動靜。如果專案仍在進行，請連結到它的所在之處，或在下次發行後再次申請收錄。
maintained_remedy-quiet = 若 { FIXED($commitDays) } 天內有真人提交，或 { FIXED($releaseDays) } 天內有發行版本，就能顯示專案有人維護。
maintained_question-quiet = 這裡已有一段時間沒有動靜。專案是已經完成且仍有人維護，還是已無人照料？
maintained_question-automated = 這裡似乎只有機器人在活動。還有真人在維護這個專案嗎？
maintained_question-upkeep = 最近的提交看來是對許多儲存庫一次進行的例行維護。還有人在開發這個專案嗎？
maintained_question-paused = 專案自己表示不再繼續開發。它還有人維護嗎？
maintained_question-moved = 專案自己表示已移到別處繼續進行。此條目是否應連結到那裡？

## governance

governance_issues-open = Issues 功能已開啟
governance_discussions-open = Discussions 功能已開啟
governance_tracker-elsewhere = README 指向另一個公開的議題追蹤系統：{ CODE($words) }
governance_tracker-in-entry = 此條目連結到另一個公開的議題追蹤系統：{ CODE($words) }
governance_outsiders = 最近十二個月內，合併了維護者以外 { $count } 人的變更
governance_authors = 除了貢獻最多的 { $core } 人，還有 { $count } 人寫了部分最新的提交
governance_nobody-else = 除了 { $count } 位作者，還沒有其他人貢獻過
governance_readme-refuses = README 寫道：{ CODE($words) }
governance_waiting = 有 { $count } 個他人的 PR 已等待超過半年，而最近合併的 PR 中沒有他人的
governance_readme-link = README 連結到貢獻指南
governance_file = 有 { CODE($path) }
governance_readme-section = README 中有 { CODE($heading) } 一節
governance_foundation = README 表示專案由 { CODE($foundation) } 託管
governance_owner-file = 組織的 { CODE($path) }，位於 { CODE($owner, "/.github") }
governance_add-tracker = 請開啟 Issues 功能，或在 README 中說明在哪裡公開討論錯誤和想法。
governance_add-contributing = 請加上 { CODE("CONTRIBUTING.md") }，說明修補程式如何獲得採納；放在貴組織的 { CODE(".github") } 儲存庫中也可以。
governance_add-stewardship = 請加上 { CODE("GOVERNANCE.md") }、{ CODE("MAINTAINERS.md") }、{ CODE("CODEOWNERS") } 或 { CODE("CODE_OF_CONDUCT.md") } 其中之一，讓人們知道由誰決定，以及自己會受到怎樣的對待。
governance_add-both = 請加上說明修補程式如何獲得採納的 { CODE("CONTRIBUTING.md") }，以及 { CODE("GOVERNANCE.md") }、{ CODE("MAINTAINERS.md") }、{ CODE("CODEOWNERS") } 或 { CODE("CODE_OF_CONDUCT.md") } 其中之一。
governance_question = 就目前發現的情況，專案對他人足夠開放嗎？還是應該先補充更多內容？
governance_question-against = 就目前發現的情況，他人仍然能夠參與嗎？

## contributors

contributors_exactly = { CODE($repository) } 有 { $count } 位貢獻者
contributors_range = { CODE($repository) } 有 { $from } 到 { $to } 位貢獻者
contributors_at-least =
    { $from ->
        [0] GitHub 沒有統計 { CODE($repository) } 的貢獻者
       *[other] { CODE($repository) } 至少有 { $from } 位貢獻者（未再往下統計）
    }
contributors_together = 合計 { $from } 到 { $to } 位
contributors_forked =
    { HAS($parent) ->
        [true] 此儲存庫是 fork，因此 { CODE($parent) } 的貢獻者也計算在內
       *[false] 此儲存庫是 fork，因此原儲存庫的貢獻者也計算在內
    }
contributors_remedy = { TIER("major") } 專案須有超過 { FIXED($moreThan) } 位貢獻者。請暫時先以 { TIER("emerging") } 申請收錄，或在 PR 說明中列出專案的其他儲存庫。
contributors_remedy-uncertain = 請在 PR 說明中寫明如何看出有超過 { FIXED($moreThan) } 人貢獻過，例如用 { CODE("git shortlog -sne") }。
contributors_question = GitHub 的統計無法確定：是否有超過 { FIXED($moreThan) } 人貢獻過這個專案？
contributors_question-part = 是否有超過 { FIXED($moreThan) } 人貢獻過 { CODE($path) }？
contributors_question-fork = 是否有超過 { FIXED($moreThan) } 人貢獻過這個 fork 本身？

## production-use

production-use_reference = PR 說明提到一個使用者，並附有 { CODE($host) } 的連結
production-use_adopters-file = { CODE($path) } 列出 { $count } 個使用者
production-use_adopters-section = README 的 { CODE($heading) } 一節列出 { $count } 個使用者
production-use_claim = PR 說明聲稱已用於正式環境，但沒有附上任何使用者的連結：{ CODE($claim) }
production-use_other-link = 有 { CODE($host) } 的連結，但沒有說明是誰在使用這個專案
production-use_own-site = { CODE($host) } 是專案自己或其廠商的網站
production-use_nothing = PR 說明沒有寫明誰在正式環境中使用這個專案
production-use_who = 誰在正式環境中使用它？請在 PR 說明中寫出至少 { $wanted } 個使用者，並各附一個他人能開啟的連結：部落格文章、演講或 { CODE("ADOPTERS.md") }。
production-use_add-links = 請在 PR 說明中加上至少 { $wanted } 個獨立使用者的連結：他們自己的部落格文章或演講，或列有其名稱和網站的 { CODE("ADOPTERS.md") }。
production-use_question = 就 { TIER("major") } 而言，在正式環境中的使用規模是否足夠？

## maturity

maturity_since = 始於 { DAY($date) }
maturity_since-at-least = 最晚始於 { DAY($date) }
maturity_first-commit = 首次提交：{ DAY($date) }
maturity_stars = { $stars } 顆星
maturity_stars-not-known = 星數不明
maturity_remedy-age = 過了 { DAY($date) }，專案成立就會超過 { FIXED($months) } 個月。
maturity_remedy-stars = 收錄的要求是{ words_stars-asked }；此專案還差 { $missing } 顆。
maturity_remedy-age-and-stars = 過了 { DAY($date) }，專案成立就會超過 { FIXED($months) } 個月。收錄的要求還包括{ words_stars-asked }；此專案還差 { $missing } 顆。
maturity_remedy-stars-not-known = 如果專案有{ words_stars-asked }，就不需要做任何事；下次審查時會再查詢星數。

## repositories elsewhere, and removals

elsewhere_address = 請看 { CODE($address) }
elsewhere_unread = 剛才無法讀取儲存庫
elsewhere_too-large = 儲存庫太大，無法在這裡讀取
elsewhere_part = 專案是儲存庫的一部分：{ CODE($path) }
elsewhere_mirror = 儲存庫表示自己是鏡像；專案的主要儲存庫在別處
elsewhere_no-address = 此條目沒有原始碼的連結
elsewhere_remedy = 專案不在 GitHub 上，因此由維護者人工檢視：請在 PR 說明中加上能回答這些問題的連結。
elsewhere_remedy-part = 儲存庫中不只有這個專案，因此由維護者人工檢視：請在 PR 說明中加上一個連結，針對專案所在的部分回答這個問題。
elsewhere_remedy-no-address = 請加上一個標籤為 { CODE("GitHub") } 的儲存庫連結，或原始碼所在之處的連結。
elsewhere_question-open-source = 所有原始碼都採用開源授權條款嗎？
elsewhere_question-core = { PROSE($core) } 是專案的核心技術嗎？或者，專案是否協助他人在正式環境中使用 { PROSE($core) }？
elsewhere_question-ebpf-core = eBPF 是專案的核心技術嗎？或者，專案是否協助他人在正式環境中使用 eBPF？
elsewhere_question-maintained = 專案是否有人維護：{ FIXED($commitDays) } 天內有提交，或 { FIXED($releaseDays) } 天內有發行版本？
elsewhere_question-governance = 每個人都能參與嗎？
elsewhere_question-contributors = 是否有超過 { FIXED($moreThan) } 人貢獻過？
elsewhere_question-production-use = 是否有相當多的使用者在正式環境中使用這個專案？
elsewhere_question-maturity =
    { $months ->
        [0] 這份清單要求在 GitHub 上有{ words_stars-asked }。這個專案有這樣的知名度嗎？
       *[other] 專案成立超過 { FIXED($months) } 個月了嗎？
    }
not-known_not-found = 沒有公開的儲存庫 { CODE($repository) }
not-known_no-answer = GitHub 剛才沒有回應這項查詢
not-known_too-large = 儲存庫太大，GitHub 無法回應這項查詢
not-known_not-read = 尚未讀取
not-known_failed = 判斷此項時發生未預期的錯誤
not-known_remedy-not-found = 請檢查網址；儲存庫必須是公開的。
not-known_remedy = 目前不需要做任何事：下次審查時會再查詢。
removal_gone = 公開的儲存庫 { CODE($repository) } 已不存在
removal_remedy = 請在 PR 說明中加上連結，說明此條目為何應該變更。
removal_question = 這裡發現的情況本身並未顯示 { CODE($name) } 應該移除。PR 說明中的理由足夠嗎？
removal_question-demotion = 這裡發現的情況本身並未顯示 { CODE($name) } 應該移到 { TIER("emerging") }。PR 說明中的理由足夠嗎？

## entry checks

check_not-carried-out = 檢查 { CODE($check) } 無法在這裡執行，因此不作任何評論。這是本程式的問題，不是您的問題。
syntax_trailing-comma = 最後一項後面有逗號，JSON 不允許這樣。請刪去。
syntax_missing-comma = 這後面少了逗號。請補上。
syntax_missing-bracket = 這裡少了 { CODE($missing) }，因此無法讀取清單。請補上。
syntax_comment = JSON 沒有註解。請刪去這一則。
syntax_byte-order-mark = 檔案以位元組順序記號（BOM）開頭，這個記號看不見，而且 JSON 不允許。請另存為不含此記號的 UTF-8。
syntax_tab-indentation = 這一行以 Tab 縮排，而 YAML 只接受空格。請像前後各行一樣以空格縮排。
syntax_indentation = 這一行的起始位置不對。請像條目中的前後各行一樣縮排。
syntax_missing-colon = { CODE($field) } 後面需要冒號和一個空格，和其他欄位一樣。
syntax_missing-space = 連字號後面少了空格。請補上。
syntax_needs-quotes = { CODE($sign) } 在 YAML 中有特殊意義。請為這個值加上引號。
syntax_text-behind-quote = 結尾引號後面還有文字。請為整個值加上引號：其中若有撇號，請用雙引號。
syntax_backslash = 雙引號中的反斜線有特殊意義。請連寫兩個。
syntax_no-group-name = 這個類別沒有名稱，而少了名稱就無法建置專案概覽。請補上。
syntax_second-document = 這一行連字號開始了另一份文件，而清單必須是單一文件。請刪去。
syntax_duplicate-key = { CODE($key) } 在同一個條目中出現了兩次。請只保留一個。
syntax_unterminated-string = 這段文字在同一行中沒有結尾引號。請補上。
syntax_unexpected-token = 清單在這裡無法讀取：{ CODE($found) } 不該出現在這個位置。請檢查緊接在前的地方是否少了或多了引號、逗號或括號。
syntax_unexpected-end = 清單尚未結束，檔案就結束了。請補上還沒有關閉的引號、大括號或中括號。
syntax_not-a-list = 在這個檔案中找不到條目清單。請與基底分支上的版本比較。
syntax_not-a-literal = 這個值不是單純的文字或數字，因此無法檢查。可以的話，請直接寫出來。
syntax_conflict-marker = 這裡還留著合併衝突的標記。請解決衝突並刪去標記。
syntax_beyond-limits = 從這裡開始，清單太大或巢狀太深，無法檢查。需要由維護者檢視。
schema_missing = { words_this-entry }沒有 { CODE($field) }，而清單中的其他條目都有。請補上。
schema_required = { words_this-entry }沒有 { CODE($field) }，而少了它就無法建置專案概覽。請補上。
schema_asked = { words_this-entry }沒有 { CODE($field) }，而這份清單的每個條目都必須有。請補上。
schema_address =
    { HAS($example) ->
        [true] { CODE($name) } 的 { CODE($field) } 應為 { CODE($example) } 這種形式的網址：用目前的值無法建置專案概覽。請修正。
       *[false] { CODE($name) } 的 { CODE($field) } 應為以 { CODE("https://") } 開頭的網址：用目前的值無法建置專案概覽。請修正。
    }
schema_unknown = { CODE($name) } 有其他條目都沒有的欄位 { CODE($field) }，因此網站無法辨識它。請檢查拼字，或刪去此欄位。
schema_empty =
    { HAS($name) ->
        [true] { CODE($name) } 的 { CODE($field) } 是空的。請填寫。
       *[false] { CODE($field) } 是空的。請填寫。
    }
schema_type =
    { $kind ->
        [text] { CODE($name) } 的 { CODE($field) } 應為加上引號的文字。請修改。
        [number] { CODE($name) } 的 { CODE($field) } 應為數字。請修改。
        [address] { CODE($name) } 的 { CODE($field) } 應為以 { CODE("https://") } 開頭的網址。請修改。
        [repository] { CODE($name) } 的 { CODE($field) } 應為 GitHub 上的儲存庫，形式為 { CODE("owner/name") }。請修改。
        [one-text] { CODE($name) } 的 { CODE($field) } 應為單一文字。請修改。
        [list] { CODE($name) } 的 { CODE($field) } 應為清單。請修改。
        [yes-or-no] { CODE($name) } 的 { CODE($field) } 應為 true 或 false。請修改。
        [group] { CODE($name) } 的 { CODE($field) } 應為一組欄位。請修改。
        [date] { CODE($name) } 的 { CODE($field) } 應為 2026-01-31 這種形式的日期。請修改。
       *[word] { CODE($name) } 的 { CODE($field) } 應只含小寫字母和連字號。請修改。
    }
schema_links = { CODE($name) } 的 { CODE("urls") } 應為清單，其中每個連結都有 { CODE("label") } 和 { CODE("url") }，兩者都是文字。請補齊。
schema_unknown-in-link = { CODE($name) } 的一個連結有網站無法辨識的欄位 { CODE($field) }。連結的欄位是 { CODE("label") } 和 { CODE("url") }。
schema_no-stars = { CODE($name) } 沒有 { CODE("githubStars") }，而網站依它排序清單。請加上星數。
schema_no-stars-known = { CODE($name) } 沒有 { CODE("githubStars") }，而網站依它排序清單。請加上星數，目前是 { $actual }。
schema_stars-type = { CODE($name) } 的 { CODE("githubStars") } 應為不加引號的整數。請修改。
schema_order = 清單中其他條目的欄位順序是 { LIST($keys) }。如果 { CODE($name) } 也這樣排列就更好了。
duplicate_name = { CODE($name) } 已收錄在 { CODE($list) } 中。請編輯或移動那個條目，不要再加一個。
duplicate_since = { CODE($name) } 已經收錄：在這個分支開始之後，它已加入基底分支上的 { CODE($list) }。請合併基底分支，然後編輯或移動那個條目，不要再加一個。
duplicate_namesake = { CODE($name) } 已收錄在 { CODE($list) } 中，儲存庫是 { CODE($repository) }。如果那是另一個專案，請為這個專案取一個能區分兩者的名稱；如果是同一個，請編輯那個條目。
duplicate_repository = { CODE($name) } 的儲存庫已以 { CODE($other) } 的名稱收錄在 { CODE($list) } 中。如果是同一個專案，請只保留一個條目。
duplicate_in-group = { CODE($name) } 已在 { CODE($group) } 中，而其中有兩個同名條目時無法建置專案概覽。請編輯那個條目，或為這個條目另取名稱。
duplicate_two-groups = { CODE($name) } 已收錄在 { CODE($group) } 中。請只放在最適合的一個類別；用 { CODE("second_path") } 可讓它同時顯示在另一個類別中。
github-link_no-repository = { CODE($url) } 不是儲存庫，因此專案概覽不會顯示 { CODE($name) } 的星數和授權條款。如果有主要的儲存庫，改用它的網址會更好。
github-link_not-gathered = 專案概覽從儲存庫本身取得 { CODE($name) } 的星數和授權條款，而不是從 { CODE($url) } 取得。請使用 { CODE($canonical) }。
github-link_label =
    { $isStarred ->
        [true] { CODE($name) } 儲存庫連結的標籤是 { CODE($label) }。請將標籤一字不差地寫成 { CODE("GitHub") }：每月的星數更新是依這個詞進行的。
       *[false] { CODE($name) } 儲存庫連結的標籤是 { CODE($label) }。請將標籤一字不差地寫成 { CODE("GitHub") }。
    }
github-link_missing = { CODE($name) } 沒有標籤為 { CODE("GitHub") } 的連結，因此無法更新星數。請加上一個使用此標籤、指向儲存庫的連結。
github-link_elsewhere = { CODE($name) } 在 GitHub 上沒有自己的儲存庫，因此每月的星數更新會略過它。如果有儲存庫或鏡像，請加上它的連結，標籤為 { CODE("GitHub") }。
github-link_folder = 星數更新讀取的是整個儲存庫，而 { CODE($repository) } 的星數並不是其中 { CODE($path) } 的星數。請為這個連結改用其他標籤，例如 { CODE($label) }。
github-link_two = { CODE($name) } 有不只一個標籤為 { CODE("GitHub") } 的連結。請為主要的儲存庫保留這個標籤，並為另一個連結取自己的名稱。
github-link_other-host = 標籤為 { CODE("GitHub") } 的連結指向 { CODE($url) }，而那不在 github.com 上。請連結到 github.com 上的儲存庫，或變更標籤。
github-link_organisation = 標籤為 { CODE("GitHub") } 的連結指向 { CODE($url) }，而那不是儲存庫。請連結到專案的主要儲存庫 { CODE("https://github.com/owner/repository") }。
github-link_not-canonical =
    { $isStarred ->
        [true] 星數更新無法讀取網址 { CODE($url) }。請使用 { CODE($canonical) }，後面不要加任何內容。
       *[false] 請連結到儲存庫本身 { CODE($canonical) }，而不是 { CODE($url) }。
    }
repository_not-found =
    { HAS($near) ->
        [true] GitHub 上沒有公開的儲存庫 { CODE($asked) }。{ words_meant }
       *[false] GitHub 上沒有公開的儲存庫 { CODE($asked) }。請檢查 { CODE($name) } 的網址，或將儲存庫設為公開。
    }
repository_moved = { CODE($name) } 的儲存庫已經搬移，現在是 { CODE($present) }。請使用現在的網址。
repository_fork = { CODE($asked) } 是另一個儲存庫的 fork。如果 { CODE($name) } 是在那裡開發的，請連結到原儲存庫。
repository_fork-of = { CODE($asked) } 是 { CODE($parent) } 的 fork。如果 { CODE($name) } 是在那裡開發的，請連結到原儲存庫。
logo_not-registered = 標誌 { CODE($name) } 已匯入但未註冊。請將它加進 { CODE($registry) } 的 { CODE("logos") }。
logo_not-imported = 標誌 { CODE($name) } 尚未註冊。請在 { CODE($registry) } 中匯入 { CODE($file) }，並將 { CODE($name) } 加進其中的 { CODE("logos") }。
logo_unknown = 沒有標誌 { CODE($name) }。請將檔案加進 { CODE($folder) } 並在 { CODE($registry) } 中註冊，或省略 { CODE("logoName") }：{ CODE($entry) } 沒有標誌也可以收錄。
logo_other-spelling = 沒有標誌 { CODE($name) }，但有 { CODE($present) }。大小寫有別：請照這樣寫。
logo_not-in-component = 標誌 { CODE($name) } 沒有在 { CODE($registry) } 開頭匯入，因此無法建置頁面。請在那裡匯入它的檔案。
logo_wrong-folder = 標誌 { CODE($file) } 不在標誌的資料夾中。請將它移到 { CODE($folder) }，並從那裡匯入。
logo_no-hosted-file = { CODE($name) } 的標誌檔案 { CODE($file) } 不在 { CODE($folder) } 中。請加上檔案。
logo_removed-hosted = { CODE($name) } 仍以 { CODE($file) } 為標誌，而此 PR 刪去了這個檔案。請保留檔案，或在條目中寫上新的檔案。
logo_not-vector = { CODE($name) } 的標誌 { CODE($file) } 不是 SVG。請改用 SVG：它在任何尺寸下都清晰。
logo_svg-raster = { CODE($file) } 是包著點陣圖的 SVG，換個尺寸就會模糊。請將標誌匯出為向量圖形。
logo_svg-text = { CODE($file) } 含有文字，在沒有安裝其字型的地方會顯示得不一樣。請將文字轉成路徑。
logo_no-file = 檔案 { CODE($file) } 已匯入但不存在，因此無法建置網站。請加上檔案，或修正路徑。
logo_other-case = 檔名是 { CODE($present) }，匯入時卻寫成 { CODE($file) }。大小寫有別：請讓兩者一致。
logo_removed = { CODE($file) } 已刪除，但 { CODE($registry) } 仍匯入它，因此無法建置網站。請將匯入和註冊也一併刪去。
logo_registered-only = { CODE($name) } 已註冊但未匯入，因此無法建置網站。請在開頭匯入它的檔案。
logo_module-broken = 這個檔案在這裡無法讀取：{ CODE($detail) }。請檢查是否少了或多了引號、逗號或括號。
logo_back-ticks = 路徑 { CODE($source) } 寫在反引號中，匯入語法不允許這樣。請使用一般引號。
logo_order-before = 網站的 linter 要求匯入依字母順序排列：{ CODE($source) } 應在 { CODE($next) } 之前。
logo_order-after = 網站的 linter 要求匯入依字母順序排列：{ CODE($source) } 應在 { CODE($previous) } 之後。
logo_unused = 標誌 { CODE($file) } 還沒有任何地方使用。請在條目中寫上它並註冊，或不要加入這個檔案。
logo_large = { CODE($file) } 有 { FIXED($kibibytes) } KiB，每個開啟頁面的人都要載入它。請縮小到 { FIXED($most) } KiB 以下。
logo_pointer = { CODE($file) } 是 Git LFS 的指標（{ CODE($found) }），不是圖片，因此網站無法顯示。請提交圖片本身。
logo_no-svg =
    { HAS($found) ->
        [true] { CODE($file) } 不是 SVG：它以 { CODE($found) } 開頭。請將標誌匯出為 SVG。
       *[false] { CODE($file) } 不是 SVG：它經過壓縮，或是另一種圖片。請將標誌匯出為一般的 SVG。
    }
logo_text = { CODE($file) } 是文字而不是圖片：它以 { CODE($found) } 開頭。請換成圖片，並使用相符的副檔名。
logo_svg-active = { CODE($file) } 除了圖形還含有其他內容（{ LIST($found) }），瀏覽器會執行或開啟這些內容。請在匯出標誌時去掉。
logo_svg-font = { CODE($file) } 使用檔案外部的字型（{ CODE($found) }），而顯示標誌的地方沒有這個字型。請將文字轉成路徑。
logo_svg-outside = { CODE($file) } 參照了檔案外部的內容（{ CODE($found) }）。請在匯出標誌時將所有內容都包含在內。
stars_differs = { CODE($name) } 在 GitHub 上有 { $actual } 顆星，而 { CODE("githubStars") } 寫的是 { CODE(FIXED($written)) }。能寫上今天的數字會更好。
position_between = 清單依星數排序：{ CODE($name) } 應在 { CODE($previous) } 和 { CODE($next) } 之間。網站會自行排序，所以這只是為了整齊。
position_first = 清單依星數排序：{ CODE($name) } 應在最前面，位於 { CODE($next) } 之前。網站會自行排序，所以這只是為了整齊。
position_last = 清單依星數排序：{ CODE($name) } 應在最後面，位於 { CODE($previous) } 之後。網站會自行排序，所以這只是為了整齊。
position_name-between = 這裡的條目依字母順序排列：{ CODE($name) } 應在 { CODE($previous) } 和 { CODE($next) } 之間。
position_name-first = 這裡的條目依字母順序排列：{ CODE($name) } 應在 { CODE($next) } 之前。
position_name-last = 這裡的條目依字母順序排列：{ CODE($name) } 應在 { CODE($previous) } 之後。
text_long-description = { CODE($name) } 的說明有 { $length } 個字元，而卡片大約只容得下 { $most } 個。可以縮短一些嗎？
text_long-title = { CODE($name) } 的標題有 { $length } 個字元，而卡片大約只容得下 { $most } 個。可以縮短一些嗎？
text_markup = { CODE($name) } 的 { CODE($field) } 含有一般連結和強調以外的 HTML（{ CODE($found) }）。請使用純文字。
text_code = { CODE($name) } 的 { CODE($field) } 含有瀏覽器會執行的程式碼（{ CODE($found) }）。請使用純文字。
text_shouting = { CODE($name) } 的 { CODE($field) } 語氣有點太強烈。請不要連續使用大寫字母和驚嘆號。
text_praise = { CODE($name) } 的說明中，讚美多於描述。可以寫寫專案做什麼、為誰而做嗎？
text_spaces = { CODE($name) } 的 { CODE($field) } 開頭或結尾有空白字元。請刪去。
link_none = { CODE($url) } 不是網址。請寫完整，以 { CODE("https://") } 開頭。
link_http = { CODE($url) } 也能透過 https 存取。請使用 { CODE("https://") }。
link_dead =
    { HAS($near) ->
        [true] { CODE($url) } 沒有對應的頁面（伺服器回應 { FIXED($statusCode) }）。{ words_meant }
       *[false] { CODE($url) } 沒有對應的頁面（伺服器回應 { FIXED($statusCode) }）。請檢查網址。
    }
link_unreachable =
    { HAS($near) ->
        [true] { CODE($url) } 沒有回應。{ words_meant }
       *[false] { CODE($url) } 沒有回應。請檢查網址。
    }
link_refused = { CODE($url) } 沒有指向公開的網頁伺服器，因此沒有開啟它。請檢查網址。
link_twice = { CODE($url) } 在連結中出現了兩次。請只保留一個。
unrelated_run = { CODE($path) } 是工作流程或指令碼，收錄專案並不需要它。請刪去，或放到單獨的 PR 中。維護者應該最先閱讀這個檔案。
unrelated_reformatted = { CODE($path) } 的大部分行都重新排版過，掩蓋了真正的變更。請取消重新排版。

## review: headings, verdicts, footer, check run


## headings, one an entry

review_heading_added = { CODE_LINK($name, $url) } · 新增（{ words_place }）
review_heading_promoted = { CODE_LINK($name, $url) } · 從 { TIER("emerging") } 升到 { TIER("major") }
review_heading_demoted = { CODE_LINK($name, $url) } · 從 { TIER("major") } 降到 { TIER("emerging") }
review_heading_repository = { CODE_LINK($name, $url) } · 更換儲存庫（{ words_place }）
review_heading_edited = { CODE_LINK($name, $url) } · 已編輯（{ words_place }）
review_heading_renamed = { CODE_LINK($name, $url) } · 由 { CODE($before) } 改名（{ words_place }）
review_heading_turned = { CODE_LINK($name, $url) } · 從 { CODE($from) } 移到 { CODE($to) }
review_heading_turned-from = { CODE_LINK($name, $url) } · 從 { CODE($from) } 移出
review_heading_turned-to = { CODE_LINK($name, $url) } · 移到 { CODE($to) }
review_heading_removed = { CODE_LINK($name, $url) } · 移除（{ words_place }）
review_heading_several = 專案概覽審查 · { $entries } 個條目
review_heading_files = 專案概覽審查

## the verdict in one sentence

review_ready = { STRONG("準備就緒") }。專案概覽要求的一切都已齊備。感謝您！
review_ready_edit = { STRONG("準備就緒") }。沒有任何阻礙。感謝您！
review_ready_confirmed = { STRONG("準備就緒") }。專案可見的情況與此變更相符。
review_ready_files = { STRONG("準備就緒") }。沒有條目變更，也沒有任何損壞。
review_needs-changes = { STRONG("需要修改") }。有 { $changes } 處需要處理；修正方式請看下方。
review_not-evaluated = { STRONG("尚未評估") }。有些內容剛才無法查詢。這不會對您不利。
review_needs-maintainer = { STRONG("交由維護者處理") }。有 { $points } 點需要人工判斷。
review_needs-maintainer_warnings = { STRONG("交由維護者處理") }。還有 { $warnings } 個您可以修正的警告。
review_tally =
    { $verdict ->
        [needs-changes] 需要修改 { $entries } 個
        [not-evaluated] 尚無法評估 { $entries } 個
        [needs-maintainer] 待維護者判斷 { $entries } 個
       *[ready] 準備就緒 { $entries } 個
    }
review_tally_heading = { STRONG("各條目結果") }：{ LIST($parts) }。

## how a requirement came out

review_outcome_met = 符合
review_outcome_unmet = 不符合
review_outcome_needs-review = 待判斷
review_outcome_unknown = 不明
review_outcome_not-applicable = 不要求
review_details = 詳細資料
review_part = 日期、人員和星數都是整個 { CODE($repository) } 的；專案是其中的 { CODE($folder) }。

## lists

review_list_to-do = { STRONG("待辦事項") }
review_list_questions = { STRONG("請維護者判斷") }
review_to-do_lines = 有 { $count } 處需要修改，請看差異中各行的留言。
review_list_found = { STRONG("發現的情況") }
review_list_helps = { STRONG("有幫助的補充") }
review_list_optional = { STRONG("供您參考") }
review_list_files = { STRONG("檔案中") }
review_accept =
    { HAS($others) ->
        [true] 若要認可其中一項：{ CODE($command) }；{ LIST($others) } 亦同
       *[false] 若要認可：{ CODE($command) }
    }
review_question_any = 目前發現的情況足夠嗎？
review_question_removal = 此條目應該從專案概覽中移除嗎？可見的情況不足以決定。
review_question_demotion = 此條目應該移到 { TIER("emerging") } 嗎？可見的情況不足以決定。
review_edit_fine = 一切正常
review_on-lines = 有 { $count } 則備註，位於差異中的對應行；這些不會造成阻礙。
review_patch = 合為一個修補檔的修正建議
review_patch_how = 不必逐一採納建議：將這份內容存成儲存庫根目錄中的 { CODE("fixes.patch") }，然後執行 { CODE("git apply fixes.patch") }。

## what was left out, and other notices

review_left-out_problems = 還有 { $count } 個未在此顯示。
review_left-out_entries = 另有 { $count } 個條目已審查，但這裡放不下；問題最大的排在最前面。
review_left-out_evidence = 此 PR 的內容很多，因此依據有所縮減。
review_left-out_patch = 修正內容的修補檔無法在此顯示。
review_left-out_annotations = 還有 { $count } 個問題沒有各自的註解（annotation）。
review_check-run_failed = 無法評估
review_failed = 檢視此 PR 時發生錯誤，因此對這個提交沒有結論。程式會自動重試。如果一直如此，請將傳遞 ID（delivery ID）{ CODE($deliveryId) } 告知維護者。
review_failed_no-check-run = { STRONG("未評估") }。GitHub 不接受這次審查的檢查執行（check run）：{ CODE($reason) }。程式會自動重試。如果一直如此，應由維護者檢視此 App 在儲存庫中的權限；其記錄檔中有傳遞 ID（delivery ID）{ CODE($deliveryId) }。
review_check-run_shared-head = 尚未就緒：另一個 PR
review_shared-head = { CODE("#", FIXED($number)) } 有相同的提交，而且沒有通過。GitHub 對兩者顯示同一個檢查，因此這個 PR 要等那個 PR 通過或關閉。
review_locked = 對話已鎖定，因此審查只顯示在這裡。解除鎖定後會寫到對話中。
review_refused_comment = GitHub 不接受這次審查的留言：{ CODE($reason) }。程式會自動重試；如果一直如此，請檢視此 App 在儲存庫中的權限。
review_refused_lines = GitHub 不接受各行的留言：{ CODE($reason) }。程式會自動重試；如果一直如此，請檢視此 App 在儲存庫中的權限。
review_refused_labels = GitHub 不接受這次審查的標籤：{ CODE($reason) }。程式會自動重試；如果一直如此，請檢視此 App 在儲存庫中的權限。
review_notice_base-unreadable = 無法讀取基底分支上的 { CODE($path) }，因此無法確定此 PR 變更了其中哪些內容。
review_notice_list-gone =
    { $entries ->
        [1] { CODE($path) } 中唯一的條目被移除了。這是有意的嗎？
       *[other] { CODE($path) } 的 { $entries } 個條目全部被移除了。這是有意的嗎？
    }
review_notice_too-many-entries = 只判斷了前 { $judged } 個條目；其餘 { $left } 個未處理。較小的 PR 會獲得完整審查。
review_notice_too-many-files = 此 PR 變更的檔案比 GitHub 列出的還多，因此可能有遺漏。
review_notice_too-many-lists = 專案概覽中有 { $left } 份清單未讀取，因此不知道條目是否已在其中。
review_notice_list-too-large = { CODE($path) } 太大，無法全部讀取。
review_notice_configuration-broken = 預設分支上的 { CODE($path) } 有錯誤，因此使用了預設值。
review_notice_configuration-unread = 沒有讀取 { CODE($path) }，因為旁邊有以 { CODE(".yml") } 結尾的檔案。請只保留其中一個。
review_notice_input-broken =
    { HAS($key) ->
        [true] 工作流程的輸入 { CODE("configuration") } 有錯誤，第一處在第 { FIXED($line) } 行（{ CODE($key) }），因此沒有採用。
       *[false] 工作流程的輸入 { CODE("configuration") } 有錯誤，第一處在第 { FIXED($line) } 行，因此沒有採用。
    }

## what happens next, and the footer

review_next = { STRONG("接下來") }：
review_next_ready = 維護者會在合併前做最後確認。您不需要再做任何事。
review_next_ready-with-notes = 維護者會在合併前做最後確認。
review_next_needs-changes = 完成「待辦事項」中的內容後，維護者會做最後確認。
review_next_needs-changes-in-files = 請將修正推送到這個分支，之後會重新審查。
review_next_needs-maintainer = 由維護者決定。在那之前，您不需要做任何事。
review_next_needs-maintainer-with-warnings = 請修正警告指出的地方，或在留言中說明為何那樣是對的；然後由維護者決定。
review_next_not-evaluated = 程式會自動再次查詢。您不需要做任何事。
review_next_configured =
    { HAS($url) ->
        [true] { LINK(PROSE($text), $url) }
       *[false] { PROSE($text) }
    }
review_footer = 已審查提交 { CODE_LINK($commit, $url) }；推送或編輯 PR 說明後會重新審查。
review_footer_commands = 已審查提交 { CODE_LINK($commit, $url) }；推送、編輯 PR 說明或留言 { CODE("/landscape recheck") } 後會重新審查。{ CODE("/landscape help") } 會列出所有命令。
review_translation = 這次審查的繁體中文版
review_withdrawn = 此 PR 不再變更專案概覽的清單，因此沒有可審查的內容。

## the check run

review_recheck_label = 重新檢查
review_recheck_description = 立即重新查詢所有內容
review_check-run_ready = 準備就緒
review_check-run_needs-changes = 需要修改
review_check-run_needs-maintainer = 需要維護者判斷
review_check-run_not-evaluated = 無法評估
review_check-run_withdrawn = 沒有可審查的內容
review_check_syntax = 語法
review_check_schema = 欄位
review_check_duplicate = 重複
review_check_github-link = GitHub 連結
review_check_repository = 儲存庫
review_check_logo = 標誌
review_check_stars = 星數
review_check_position = 位置
review_check_text = 用語
review_check_link = 連結
review_check_unrelated = 無關的變更

## commands and configuration


## what each requirement asks, and how it is judged

requirement_open-source_rule = 所有原始碼都採用開源授權條款，任何文件都採用開放授權條款。
requirement_open-source_how = 讀取 GitHub 偵測到的內容、所有授權條款檔案、{ CODE("LICENSES/") }，以及 README 和套件檔案中的說明。Open Source Initiative 或 Free Software Foundation 清單中的授權條款視為開源。沒有授權條款，或整個專案的授權條款不是開源，即為不符合；收回授權條款所賦予權利的文字（例如「不得販售」或「僅供研究」）、採用其他授權條款的部分，或比對不到任何授權條款的文字，由人工判斷。
requirement_core_rule = { PROSE($core) } 是專案的核心技術，少了它專案就會失去意義；或者專案協助他人在正式環境中使用 { PROSE($core) }。
requirement_core_how = 在該儲存庫或同一擁有者的相關儲存庫中，專屬於 { PROSE($core) } 的檔案和程式，以及對其任一函式庫的直接相依，都是 { PROSE($core) } 的有力跡象。複製來的程式碼、測試和單純的文字是薄弱的跡象。如果它只是多種方式之一，由人工判斷；學習教材也是如此。以下情況為不符合：完全沒有跡象；只有文字談到它，而且位於 README 很後面的地方，或在所有檔案都已讀取時不在開頭的文字中；它只是大型系統的一小部分，而該系統沒有在任何地方表示自己與它有關。
requirement_ebpf-core_rule = eBPF 是專案的核心技術，少了它專案就會失去意義；或者專案協助他人在正式環境中使用 eBPF。
requirement_ebpf-core_how = 在該儲存庫或同一擁有者的相關儲存庫中，eBPF 程式、由其產生的程式碼、對 eBPF 函式庫的直接相依，以及 bpf 系統呼叫的使用，都是有力的跡象。複製來的程式碼、測試和單純的文字是薄弱的跡象。如果 eBPF 只是多種方式之一，由人工判斷；學習教材也是如此。以下情況為不符合：完全沒有跡象；只有文字談到它，而且位於 README 很後面的地方，或在所有檔案都已讀取時不在開頭的文字中；它只是大型系統的一小部分，而該系統沒有在任何地方表示自己與 eBPF 有關。
requirement_maintained_rule = 專案有積極維護。
requirement_maintained_how = { FIXED($commitDays) } 天內有真人提交，或 { FIXED($releaseDays) } 天內有發行版本，就足夠。已封存、聲明不再維護，或超過 { FIXED($staleDays) } 天兩者都沒有，即為不符合。介於其間的，由人工判斷。
requirement_governance_rule = 專案開放協作，其治理方式遵循開源慣例。
requirement_governance_how =
    { $documents ->
        [required] 必須開啟公開的議題追蹤系統，必須由檔案或 README 說明如何貢獻以及由誰決定，而且沒有任何相反的跡象。如果這些沒有全部具備，或 README 拒絕貢獻，或他人的 PR 在那裡擱置半年，由人工判斷；完全沒有公開的參與管道，即為不符合。
       *[optional] 對 { TIER("emerging") } 專案來說，只要每個人都能參與就足夠：公開的議題追蹤系統已開啟，而且沒有任何相反的跡象。對 { TIER("major") } 專案來說，除此之外還要在最近十二個月內合併過他人的變更，或寫明如何貢獻或由誰決定，或由基金會託管專案。如果 README 拒絕貢獻，或他人的 PR 在那裡擱置半年，由人工判斷；完全沒有公開的參與管道，即為不符合。
    }
requirement_contributors_rule = { TIER("major") } 專案須有超過 { FIXED($moreThan) } 位貢獻者。
requirement_contributors_how = 有提交的 GitHub 帳號數是可能的最小值，再加上沒有帳號的作者就是可能的最大值；機器人不計算在內。如果界限介於兩者之間，或專案是較大儲存庫中的資料夾，由人工判斷。
requirement_production-use_rule = 有相當多的使用者在近似正式環境的環境中使用 { TIER("major") } 專案。
requirement_production-use_how = 讀取 PR 說明和專案的採用者名單，尋找使用者和連結。有 { $references } 個以上的獨立使用案例就足夠；沒有連結的說法，或只有專案自己的網站，由人工判斷；什麼都沒有，即為不符合。
requirement_maturity_rule =
    { $months ->
        [0] 專案有{ words_stars-asked }。
       *[other] 專案成立超過 { FIXED($months) } 個月，而且有{ words_stars-asked }。
    }
requirement_maturity_how = 專案的成立時間以儲存庫或其首次提交中較早者為準；星數以 GitHub 的統計為準。

## a maintainer's judgment in place of the program's

override_shown =
    { $kind ->
        [accepted] 由 { CODE($by) } 於 { DAY($at) }認可（提交 { CODE($commit) }）：{ CODE($reason) }
       *[declined] 由 { CODE($by) } 於 { DAY($at) }否決（提交 { CODE($commit) }）：{ CODE($reason) }
    }
override_original =
    { $original ->
        [met] 若無此裁定，為符合
        [unmet] 若無此裁定，為不符合
        [needs-review] 若無此裁定，須由人工判斷
        [unknown] 若無此裁定，則無法查明
       *[not-applicable] 若無此裁定，則不要求
    }
override_declined-remedy = { CODE($by) } 否決了此項：{ CODE($reason) }。請在這裡討論。
override_waived =
    { HAS($entries) ->
        [true] { CODE($by) } 於 { DAY($at) }{ LINK("豁免", $url) }了 { LIST($entries) } 的檢查 { CODE($check) }（提交 { CODE($commit) }）：{ CODE($reason) }。它發現的問題在這裡不會造成阻礙。
       *[false] { CODE($by) } 於 { DAY($at) }{ LINK("豁免", $url) }了檢查 { CODE($check) }（提交 { CODE($commit) }）：{ CODE($reason) }。它發現的問題在這裡不會造成阻礙。
    }
override_lapsed =
    { HAS($entry) ->
        [true]
            { CODE($by) } 就條目 { CODE($entry) } 對 { CODE($requirement) } 所作的{ $kind ->
                [accepted] 認可
                [declined] 否決
               *[waived] 豁免
            }已不再有效：{ $why ->
                [entry] 該條目已換了儲存庫或層級，或已移除
                [edited] 該則留言已被編輯
                [deleted] 該則留言已被刪除
               *[permission] { CODE($by) } 已不具備所需的角色
            }。
       *[false]
            { CODE($by) } 對 { CODE($requirement) } 所作的{ $kind ->
                [accepted] 認可
                [declined] 否決
               *[waived] 豁免
            }已不再有效：{ $why ->
                [entry] 該條目已換了儲存庫或層級，或已移除
                [edited] 該則留言已被編輯
                [deleted] 該則留言已被刪除
               *[permission] { CODE($by) } 已不具備所需的角色
            }。
    }

## replies: refused commands

refusal_no-command = { CODE("/landscape") } 後面少了命令。{ CODE("/landscape help") } 會列出所有命令。
refusal_unknown-command =
    { HAS($meant) ->
        [true] { CODE($given) } 不是命令；您是指 { CODE($meant) } 嗎？
       *[false] { CODE($given) } 不是命令。{ CODE("/landscape help") } 會列出所有命令。
    }
refusal_no-requirement = { CODE($command) } 需要指明一項要求：{ LIST($requirements) }。
refusal_unknown-requirement =
    { HAS($meant) ->
        [true] 沒有名為 { CODE($given) } 的要求；您是指 { CODE($meant) } 嗎？
       *[false] 沒有名為 { CODE($given) } 的要求。可用的有 { LIST($requirements) }。
    }
refusal_entry-check = { CODE($given) } 是對檔案的檢查，不是要求。{ CODE("/landscape waive ", $given, " because …") } 可略過它發現的問題。
refusal_no-check = { CODE($command) } 需要指明一項檢查：{ LIST($checks) }。
refusal_requirement = { CODE($given) } 是要求，不是對檔案的檢查。{ CODE("/landscape accept ", $given, " because …") } 可將它視為符合。
refusal_syntax = { CODE("syntax") } 無法豁免：對於無法讀取的檔案，什麼都無法判斷。
refusal_no-entry = { CODE($command) } 中的 { CODE("for") } 後面少了條目名稱。
refusal_no-reason = { CODE($command) } 需要一個他人日後能讀到的理由：{ CODE("because …") }。
refusal_unknown-language = 這裡不支援語言 { CODE($given) }。可用的有 { LIST($languages) }。
refusal_permission = { CODE($command) } 需要在此儲存庫中擁有 { CODE($needed) } 以上的角色。
refusal_own-entry = { CODE($command) } 須由 PR 作者以外的人使用。
refusal_on-hold = 此 PR 暫停中。請先使用 { CODE("/landscape resume") }，再使用 { CODE($command) }。
refusal_draft = 此 PR 是草稿，可能還會變更。等它準備就緒後，請再次使用 { CODE($command) }。
refusal_unrelated = 此 PR 沒有變更專案概覽的任何清單，因此 { CODE($command) } 沒有可做的事。
refusal_unknown-entry = 此 PR 沒有變更名為 { CODE($given) } 的條目。
refusal_several-entries = 此 PR 變更了多個條目。請說明是指哪一個：{ CODE("/landscape ", $command, " … for <entry>") }。
refusal_not-asked = 這裡不要求 { CODE($requirement) }，因此沒有可判斷的內容。
refusal_nothing-found = 檢查 { CODE($check) } 在這裡沒有發現任何問題。
refusal_dangerous = { CODE($check) } 在這裡發現的問題可能危害開啟網站的人，因此絕不豁免。
refusal_entry-changed = 在您撰寫留言時，此條目有了變更。請再看一次，然後再次使用 { CODE($command) }。
refusal_too-many = 此 PR 上的裁定太多，無法再記錄新的裁定。
refusal_earlier = 先前已經拒絕過。

## replies: explanations and help

explain_rule = { STRONG("規則") }：
explain_how = { STRONG("判斷方式") }：
explain_level =
    { $level ->
        [required] 此項在這裡是必要的。
        [advice] 此項在這裡是建議：會顯示，但絕不會造成阻礙。
       *[off] 此項在這裡不作判斷。
    }
explain_evidence = { STRONG("發現的情況") }：
explain_no-evidence = 沒有發現任何內容。
explain_change = { STRONG("如何改變結果") }：
explain_change-met = 不需要改變：已經符合。每次推送都會重新檢視，維護者也可以否決。
explain_change-accept = 維護者可以用 { CODE("/landscape accept ", $requirement, " for ", $entry, " because …") } 作出裁定
explain_not-asked = 此 PR 變更的條目都不要求此項。
help_heading = 命令要在留言中獨立成行，不在引用和程式碼之內。括號中是可以在這裡使用的人：
help_who_anyone = 任何人
help_who_role = { CODE($role) } 以上的角色
help_who_author = 作者，以及 { CODE($role) } 以上的角色
help_recheck = 立即重新審查，並重新查詢所有內容
help_explain = 說明規則、判斷方式和所有發現的情況
help_accept = 維護者的裁定：視為符合
help_decline = 維護者的裁定：視為不符合
help_waive = 維護者的裁定：這項檢查發現的問題不會阻擋此 PR
help_reset = 撤回這類裁定
help_hold = 讓程式在此 PR 上保持安靜
help_resume = 讓程式恢復發言
help_language = 同時以另一種語言顯示這次審查
help_help = 顯示這份清單

## on hold

superseded_title = 有較新的提交
superseded_summary = 檢視這個提交時，出現了較新的提交。審查針對最新的提交。
hold_title = 暫停中
hold_banner = { STRONG("暫停中") }。{ MESSAGE($summary) }
hold_summary = 由 { CODE($by) } 於 { DAY($at) }暫停：{ CODE($reason) }。在留言中輸入 { CODE("/landscape resume") } 可讓審查繼續。

## the configuration file

configuration_syntax-too-long = 檔案太長，不可能是設定檔。
configuration_syntax-aliases = 這裡不支援 YAML 的錨點和別名（{ CODE("&name") }、{ CODE("*name") }）。請直接寫出值。
configuration_syntax-duplicate-key = 這個鍵出現了兩次。請只保留一個。
configuration_syntax-tab = YAML 以空格縮排，而這一行以 Tab 開頭。
configuration_syntax-indentation = 這一行的縮排與前後各行不同。
configuration_syntax-several-documents = 第二份 YAML 文件從這裡開始。請刪去 { CODE("---") }。
configuration_syntax-malformed = 從這一行開始，檔案無法當作 YAML 讀取。
configuration_unknown-key =
    { HAS($meant) ->
        [true] 無法辨識 { CODE($key) }，您是指 { CODE($meant) } 嗎？
       *[false] 無法辨識 { CODE($key) }。
    }
configuration_missing-key = 缺少 { CODE($key) }。
configuration_not-a-group = 檔案應包含鍵及其值，例如 { CODE("language: en") }。
configuration_one-of = { CODE($key) } 必須是以下其中之一：{ LIST($values) }。
configuration_whole-number = { CODE($key) } 必須是 { $minimum } 到 { $maximum } 的整數。
configuration_yes-or-no = { CODE($key) } 必須是 { CODE("true") } 或 { CODE("false") }，不加引號。
configuration_text = { CODE($key) } 必須是單行文字，不得為空，最多 { $maximum } 個字元。
configuration_address = { CODE($key) } 必須是以 { CODE("https://") } 開頭的網址，最多 { $maximum } 個字元。
configuration_list = { CODE($key) } 必須是有內容的清單，最多 { $maximum } 項。
configuration_group = { CODE($key) } 必須包含自己的鍵，可用的有：{ LIST($keys) }。
configuration_same-label = { CODE($one) } 和 { CODE($other) } 的標籤同名。每個標籤都需要自己的名稱。

## the check run on a change of it

configuration_valid = 設定有效
configuration_invalid = 設定有錯誤
configuration_removed = 設定將被移除
configuration_changes = 與預設集 { CODE($preset) } 相比，變更了 { LIST($settings) }。
configuration_changes-nothing = 與預設集 { CODE($preset) } 相比，沒有任何變更。
configuration_takes-effect = 進入預設分支後即生效。
configuration_removed-effect = 合併後，會改用組織的檔案和預設值。
configuration_invalid-effect = 有錯誤的檔案完全不會採用：如果合併，就會改用預設值。
configuration_unreadable = 無法讀取檔案：檔案太大，或不是文字。
configuration_on-line = 第 { FIXED($line) } 行：{ MESSAGE($problem) }

## the check run on a change of the rules

criteria_title = 這會變更審查所依循的規則
criteria_change = 變更之後，{ CODE($path) } 中的規則有所不同：
criteria_gone = 變更之後，在 { CODE($path) } 中找不到任何規則。消失的有：
criteria_effect = 審查依循的是設定，而不是這段文字：審查會照舊進行。如果有要求或數字改變，請讓 { CODE($configuration) } 與之一致。

## beside the lists

unrelated_summary = 此 PR 沒有變更專案概覽的清單，因此沒有可審查的內容。
unrelated_merge-group = PR 在進入合併佇列之前就已審查，因此這裡沒有其他可審查的內容。

## audit

audit_title = 專案概覽稽核
audit_of = { LINK(CODE($repository), "https://github.com/", $repository) }，{ DAY($date) }，提交 { CODE($commit) }
audit_summary = 收錄的專案中，狀況良好的有 { STRONG($fine, " / ", $all) } 個。
audit_criteria_changed = { CODE($path) } 中的規則，與當初設定審查時的規則不同。在設定跟上之前，審查和這次稽核都依照先前的規則。
audit_criteria_gone = 在 { CODE($path) } 中找不到當初設定審查時的規則。如果規則在別處，請用設定中的 { CODE("criteria") } 寫明位置。
audit_criteria_missing = 先前的句子中，有 { $count } 句已不存在。
audit_criteria_known = 將設定改為依循新規則之後，請在其中寫上以下內容來表明：
audit_standing_fails = 不會通過
audit_standing_ask = 值得一看
audit_standing_not-known = 不明
audit_standing_fine = 狀況良好
audit_tier_major = { TIER("major") }
audit_tier_emerging = { TIER("emerging") }
audit_tier_none = –
audit_heading_fails = 目前不會通過
audit_heading_ask = 值得人工檢視
audit_heading_not-known = 無法查明
audit_heading_changes = 自上次稽核（{ DAY($date) }）以來的變化
audit_heading_news = 專案近況
audit_filter_archived = 已封存
audit_filter_gone = 已消失
audit_filter_license = 授權條款已變更
audit_filter_license-closed = 不再開源
audit_filter_renamed = 已改名
audit_filter_silent = 一年沒有動靜
audit_license-changed = 上次稽核時：{ HAS($before) ->
        [true] { CODE($before) }
       *[false] 無
    }；現在：{ HAS($now) ->
        [true] { CODE($now) }
       *[false] 無
    }
audit_no-adopters = 沒有採用者名單
audit_gone = { CODE($repository) } 沒有任何公開的內容
audit_new = 新
audit_column_news = 近況
audit_column_reason = 原因
audit_column_since = 首次發現的稽核
audit_heading_stars = 星數
audit_heading_order = 依星數排序
audit_heading_entries = 條目
audit_heading_lists = 清單
audit_heading_all = 所有專案
audit_filter_moved = 已搬移
audit_filter_stars = 星數不符
audit_filter_could-be-major = 可成為 { TIER("major") }
audit_filter_major-no-longer = 不再是 { TIER("major") }
audit_filter_changed = 有變化
audit_filter_problems = 條目待修正
audit_moved = 收錄為 { CODE($listed) }，現在是 { LINK(CODE($present), "https://github.com/", $present) }
audit_stars = 清單寫的是 { $listed } 顆星，GitHub 上是 { $present } 顆
audit_order_behind = { CODE($name) } 應在 { CODE($behind) } 之後
audit_order_first = { CODE($name) } 應在最前面
audit_order_list = 在 { CODE($list) } 中，有 { $count } 個條目的順序不對
audit_order_where = 各條目應在的位置
audit_order_right = 所有清單的順序都正確。
audit_change_listed = 新列入清單
audit_change_no-longer-listed = 不再收錄
audit_change_outcome = { MESSAGE($requirement) }：{ MESSAGE($from) }，現在是 { STRONG(MESSAGE($to)) }
audit_changes-none = 沒有變化。
audit_more = ……還有 { $count } 個
audit_fix = 在清單的本機複本（clone）中，可用 { CODE("landscape-reviewer audit ", $repository, " --fix") } 更新網址、星數和順序。
audit_stated = 本頁只陳述發現的情況。如何看待，以及是否先聯絡專案，由人來決定。
audit_last-commit = 最近一次真人提交：{ DAY($date) }
audit_contributors = { $count } 位貢獻者
audit_contributors-at-least = { $count } 位以上的貢獻者
audit_commits = 十二個月內 { $count } 次提交
audit_not-counted = 未統計
audit_column_project = 專案
audit_column_tier = 層級
audit_column_standing = 結果
audit_column_requirements = 要求
audit_column_commits = 十二個月內的提交
audit_column_contributors = 貢獻者
audit_column_stars = 星數
audit_column_remarks = 備註
audit_badge_landscape =
    { $tier ->
        [major] 專案概覽：{ TIER("major") }
        [emerging] 專案概覽：{ TIER("emerging") }
       *[none] 專案概覽
    }
audit_badge_met = 已符合 { $met }/{ $all }
audit_badge_about =
    { $tier ->
        [major] 依儲存庫所顯示的情況判斷，視同專案於今天以 { TIER("major") } 提出。由專案概覽的維護者決定，正式環境中的使用情況由提案說明。
       *[none] 依儲存庫所顯示的情況判斷，視同專案於今天提出。由專案概覽的維護者決定。
    }
audit_page_search = 搜尋專案
audit_page_filters = 只顯示
audit_page_all = 全部
audit_page_sort-hint = 點選欄標題即可依該欄排序。
audit_page_evidence = 發現的情況
audit_page_shown = 個顯示中
audit_page_nothing = 沒有這樣的專案。
audit_page_picture-time = 星數，以及距離最近一次真人提交的天數
audit_page_picture-describes = { $fails } 個不會通過，{ $ask } 個值得一看，{ $unknown } 個無法查明，{ $fine } 個狀況良好
audit_page_threshold = 貢獻者長條中的線位於 { $moreThan }：{ TIER("major") } 要求超過這個數字。
audit_page_bars = 十二個月的提交逐月繪出，最早的在最前面。
audit_page_commits = 提交
audit_page_quiet = 超過 { $days } 天沒有真人提交
audit_page_not-drawn = 有 { $count } 個專案未繪出：已知資訊太少
audit_page_show-all = 顯示所有專案
audit_page_source = 來源
audit_page_out-of-order = 順序不對
audit_page_day = 一天
audit_page_month = 一個月
audit_page_quarter = 90 天
audit_page_year = 一年
audit_page_footer = 本頁獨立運作：不載入也不傳送任何內容。按斜線鍵可搜尋；按 Escape 鍵可重新顯示全部。
audit_issue-title_fails = 專案概覽稽核：{ $fails } 個專案目前不會通過
audit_issue-title_to-do = 專案概覽稽核：清單可以更新
audit_issue-title_not-known = 專案概覽稽核：有些情況無法查明
audit_issue-title_well = 專案概覽稽核：一切正常
audit_issue-about = 稽核只使用這一個議題（issue）：每次都在原處改寫，一切正常時關閉。如果由人手動關閉，在有新的待辦事項之前會保持關閉。
audit_issue-well = 一切正常：收錄的專案沒有不符合要求的，清單也是最新的。情況改變時，會重新開啟此議題。
audit_pull_title_addresses = 更新通往儲存庫的連結
audit_pull_title_stars = 更新星數
audit_pull_title_order = 將清單依星數排序
audit_pull_about = 此 PR 來自專案概覽稽核，因為設定要求這樣做。只變更不需要任何人判斷的內容：
audit_pull_rules = 在合併或關閉之前，每次稽核都會更新此 PR；App 絕不會自行合併或關閉。如果不需要這樣的 PR，請在設定的 { CODE("audit") } 下設為 { CODE("pullRequests: false") }。
audit_pull_not-needed = 不再需要此 PR：沒有它，清單也已是最新的。可以將它關閉。
audit_pull_left = 已有其他人在此分支上提交，因此 App 讓它保持原樣。
audit_pull_no-permission = 設定要求為不需要任何人判斷的內容建立 PR，但 App 無權寫入：它缺少 { CODE("contents: write") } 權限。請由 App 的營運者在 App 的設定中加上該權限，再由此處的擁有者接受。
audit_pull_refused = GitHub 不接受包含不需要任何人判斷之內容的 PR：{ CODE($reason) }。下次稽核會重試。

## the dashboard

dashboard_title = 專案概覽儀表板
dashboard_about = 這裡列出專案概覽開啟中的 PR，以及各自在等待什麼。這段文字會在原處更新，不會通知任何人；若不需要，關閉此議題即可。勾選核取方塊可讓程式重新檢視該 PR：開始檢視時，勾選會消失。
dashboard_about-silent = 這裡列出專案概覽開啟中的 PR，以及程式會對各自說什麼。在 { CODE("silent") } 模式下，只會寫入此議題，而且會在原處更新，不會通知任何人。勾選核取方塊可讓程式重新檢視該 PR：開始檢視時，勾選會消失。
dashboard_all = 重新檢視全部
dashboard_none = 專案概覽沒有開啟中的 PR。
dashboard_audit = 上次稽核：{ DAY($date) }
dashboard_heading_needs-maintainer = 待維護者判斷
dashboard_heading_ready = 準備就緒，待維護者合併
dashboard_heading_on-hold = 暫停中，待維護者恢復
dashboard_heading_needs-changes = 待作者修改
dashboard_heading_not-evaluated = 未評估；會自動重試
dashboard_heading_waiting = 尚未檢視
dashboard_draft = 草稿
dashboard_since = 自 { DAY($date) }起
dashboard_left-out = 還有 { $count } 個未顯示：文字容納不下。
dashboard_cut = 另有較早且仍開啟的 PR，未在此顯示。

## check, at a terminal

check_compared = 已與 { CODE($base) }（{ CODE($commit) }）比較。
check_compared-earlier = 已與位於 { CODE($commit) } 的 { CODE($base) } 比較，這個分支以它為基礎。
check_fixed = 已修正
check_fixable = { CODE("--fix") } 可修正
check_severity =
    { $severity ->
        [failure] 錯誤
        [warning] 警告
       *[notice] 備註
    }
check_count =
    { $severity ->
        [failure] { $count } 個錯誤
        [warning] { $count } 個警告
       *[notice] { $count } 則備註
    }
check_found = { LIST($counts) }。
check_no-list = 專案概覽的清單沒有變更。
check_same-commit = 所檢查的提交正是用來比較的提交；請用 { CODE("--base") } 指定較早的提交。
check_nothing-found = 沒有發現任何問題。
check_repairable =
    { $which ->
        [it] 可用 { CODE("--fix") } 修正。
       *[some] 其中 { $count } 個可用 { CODE("--fix") } 修正。
    }
check_without-token = 只檢查了條目；若在 { CODE("GITHUB_TOKEN") } 中提供權杖（token），也會審查專案。
check_entries-alone = 只檢查了條目，沒有使用網路。
check_verdict = 結論：{ MESSAGE($title) }。標籤：{ PROSE($labels) }。
check_whole = 完整審查

## pages of the server

front_title = 專案概覽審查程式
front_about = 此伺服器會審查專案概覽的提取要求（PR）：在每個 PR 上說明所提議的專案符合哪些收錄要求。它只提供建議，絕不會合併、關閉或核准。
front_paths = GitHub 會將傳遞（delivery）送到 { CODE($path) }；{ CODE("/readyz") } 顯示是否一切正常。
project_absent = GitHub 上沒有這個名稱的公開儲存庫。
project_later = 每次只會向 GitHub 查詢少數專案。請稍後再來。

## the set-up page

set-up_title = 設定專案概覽審查程式
set-up_about = 此頁面用於建立審查你的清單的 GitHub App。在 GitHub 上按下按鈕之前，不會建立任何內容。
set-up_owner = App 屬於誰？
set-up_owner_person = 屬於我：我在 GitHub 上登入的帳號
set-up_owner_organization = 屬於組織：由我擁有或由我管理其 App 的組織
set-up_organization = 組織名稱
set-up_public = 誰可以安裝？
set-up_public_others = 擁有者以外的人也可以安裝
set-up_public_why = 如果清單與 App 不屬於同一個帳號，就需要勾選。安裝者的清單會由你的伺服器審查。
set-up_github = GitHub 在哪裡？
set-up_github_address = GitHub 的網址
set-up_github_enterprise = 若使用 GitHub Enterprise，請填寫其網址。
set-up_webhook = GitHub 透過什麼網址連到你的伺服器？
set-up_webhook_address = 接收傳遞的網址
set-up_webhook_about = 指向此程式的公開網址；路徑為 { CODE($path) }。
set-up_continue = 繼續
set-up_wrong_organization = 請填寫其網址中的名稱：{ CODE("https://github.com/ebpf-io") } 的名稱是 { CODE("ebpf-io") }。
set-up_wrong_github = 請依瀏覽器顯示的樣子填寫，例如 { CODE("https://github.com") } 或 { CODE("https://github.example.com") }。
set-up_wrong_webhook = 請填寫完整網址，例如 { CODE("https://reviewer.example.com", $path) }。
set-up_wrong_loopback = GitHub 無法透過該網址連到這台機器：請填寫其公開網址。
set-up_make = 在 GitHub 上建立 App
set-up_belongs =
    { HAS($organization) ->
        [true] 它屬於 { CODE($github) } 上的組織 { CODE($organization) }。
       *[false] 它屬於你在 { CODE($github) } 上的帳號。
    }
set-up_installs =
    { $isPublic ->
        [true] 其他人可以安裝。
       *[false] 其他人不能安裝。
    }
set-up_delivers = GitHub 會將傳遞（delivery）送到 { CODE($address) }。
set-up_late = 等候時間過長
set-up_answer_here = 它指向此程式。
set-up_answer_reviewer = 那裡有一個專案概覽審查程式在回應。
set-up_answer_silent =
    沒有回應（{ HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }）。你可以繼續，在啟動程式之前再處理。
set-up_answer_elsewhere = 它重新導向到另一個網址（{ FIXED($status) }），而 GitHub 不會跟隨：請填寫那個網址。
set-up_answer_another = 那裡回應 { FIXED($status) }，但不是此程式：請在啟動程式之前檢查你的代理伺服器。
set-up_leads-back = GitHub 會顯示 App 的名稱，你可以變更，之後會回到這裡。
set-up_change = 先修改一下
set-up_made = App 已建立
set-up_made_kept = { CODE($app) } 已在 GitHub 上，憑證儲存在 { CODE($file) } 中。程式已停止，此頁面也隨之結束。
set-up_next = 後續步驟
set-up_next_start = 重新啟動程式：{ CODE("npm start") }
set-up_next_install = 在清單的儲存庫上{ LINK("安裝 App", $url) }。其開啟中的 PR 會在幾秒內審查完畢。
set-up_next_doctor = 檢查是否一切正常：{ CODE("npm run doctor") }
set-up_failed = 未能完成
set-up_failed_again = 重新開始
set-up_failed_no-page = 沒有這個頁面。
set-up_failed_form = 該表單不是由此程式產生的。
set-up_failed_not-asked = 此程式沒有向 GitHub 要求過該 App。
set-up_failed_refused = GitHub 沒有交出 App 的憑證（{ FIXED($status) }）：用來取得憑證的代碼只能使用一次，且一小時內有效。
set-up_failed_silent =
    { CODE($url) } 沒有交出 App 的憑證：{ HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }。
