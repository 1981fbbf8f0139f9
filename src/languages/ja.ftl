### The sentences in Japanese. The words follow the Japanese pages of ebpf.io and GitHub’s Japanese documentation.
### How this file works: see en.ftl.

## Words that stand in several sentences

words_place =
    { $tier ->
        [major] { TIER("major") }
        [emerging] { TIER("emerging") }
       *[none]
            { HAS($group) ->
                [true] { CODE($group) }
               *[false] ランドスケープ
            }
    }
words_this-entry =
    { HAS($name) ->
        [true] { CODE($name) }
       *[false] このエントリ
    }
words_sentence = { MESSAGE($said) }。
words_meant = { CODE($near) } のことでしょうか？こちらは存在します。
words_stars-asked =
    { $bound ->
        [at-least] { FIXED($stars) } 個以上のスター
       *[more-than] { FIXED($stars) } 個を超えるスター
    }

## requirements: names and rules

requirement_open-source_name = オープンソース
requirement_ebpf-core_name = eBPF が基幹技術
requirement_core_name = { PROSE($title) }
requirement_maintained_name = 活発なメンテナンス
requirement_governance_name = 開かれたコラボレーション
requirement_contributors_name = { FIXED($moreThan) } 人を超えるコントリビューター
requirement_production-use_name = 本番環境での利用
requirement_maturity_name = 成熟度

## open-source

open-source_file = { CODE($path) } には { LIST($licences) } が含まれています
open-source_file-restricted = { CODE($path) } には { LIST($licences) } が含まれていますが、これはオープンソースライセンスではありません
open-source_file-unmatched = { CODE($path) } には、既知のライセンスが含まれていません
open-source_detected = GitHub が { CODE($licence) } を検出しました
open-source_stated = { CODE($path) } に { LIST($licences) } と記されています
open-source_says = { CODE($path) } に { CODE($text) } と書かれています
open-source_none = リポジトリにライセンスが見つかりませんでした
open-source_remedy-restricted = すべてのソースコードが、{ CODE($licence) } ではなくオープンソースライセンス（{ LINK("Open Source Initiative が承認したもの", "https://opensource.org/licenses") }など）で提供されるようになれば、プロジェクトを掲載できます。
open-source_remedy-part = どの部分がどのライセンスなのかということと、このエントリで説明しているものがオープンソースの部分だけで動作することを、README に書いてください。
open-source_question-part = プロジェクトの一部がオープンソースではない可能性があります（{ CODE($path) } を参照）。その部分がなくても、エントリで説明されているものはオープンソースですか？
open-source_remedy-says = オープンソースライセンスは、コードの利用、変更、共有、販売を誰にでも認めるものです。これに反する文を削除するか、それが何についての文なのかを README に書いてください。
open-source_question-says = { CODE($path) } は、オープンソースライセンスが誰にでも認めていることを制限していますか？
open-source_remedy-documents = { CODE($licence) } はドキュメント向けのライセンスです。ソースコード用に、オープンソースライセンスを記した { CODE("LICENSE") } ファイルを追加してください。
open-source_question-documents = { CODE($path) } は、ドキュメント向けのライセンスである { CODE($licence) } をリポジトリ全体に適用しています。リポジトリ内のソースコードについても、これで十分ですか？
open-source_remedy-undecided = { CODE($licence) } は、Open Source Initiative の一覧にも Free Software Foundation の一覧にもありません。一覧にあるライセンスでもコードを入手できる場合は、そのライセンスもリポジトリに追加してください。
open-source_question-undecided = このリストでは、{ CODE($licence) } をオープンソースとみなしますか？
open-source_remedy-unmatched = ライセンスの文面を変更せずに { CODE($path) } に入れるか、先頭にライセンス識別子を記した { CODE("SPDX-License-Identifier:") } の行を追加してください。
open-source_question-unmatched = { CODE($path) } の文面はオープンソースライセンスですか？
open-source_remedy-no-file = { CODE($repository) } の最上位フォルダーに、ライセンスの文面を記した { CODE("LICENSE") } ファイルを追加してください。文面は { LINK("Choose a License", "https://choosealicense.com") } にあります。
open-source_question-stated = プロジェクト全体を対象とするライセンスファイルがありません。これらの場所に書かれていることで十分ですか？

## core

core_programs = { PROSE($core) } プログラムのソースファイル { $count } 件（例: { CODE($example) }）
core_generated = { PROSE($core) } プログラムから生成されたファイル { $count } 件（例: { CODE($example) }）
core_users = { PROSE($core) } を利用するファイル { $count } 件（例: { CODE($example) }）
core_dependency = { CODE($name) } に直接依存しています（{ CODE($path) }）
core_submodule = { CODE($name) } をサブモジュールとして含んでいます（{ CODE($path) }）
core_copy = { CODE($name) } のコピーを含んでいます（{ CODE($path) }）
core_share = プロジェクト自身のソースファイルの少なくとも { $percent }% が { PROSE($core) } を利用しています
core_share-counted = プロジェクト自身のソースファイルの { $percent }% が { PROSE($core) } を利用しています
core_share-all = プロジェクト自身のソースファイル（{ $total } 件）はすべて { PROSE($core) } を利用しています
core_mention-readme-opening = { CODE("README") } の冒頭で { PROSE($core) } に言及しています
core_mention-readme = { CODE("README") } の途中で { PROSE($core) } に言及しています
core_mention-description = リポジトリの説明で { PROSE($core) } に言及しています
core_only-traced = プロジェクト自身のソースファイル { $total } 件のうち { $count } 件が { PROSE($core) } に言及していますが、{ PROSE($core) } プログラムやそれをロードするものはなく、README にも記述がありません
core_mention-vague = プロジェクトは BPF に言及していますが、従来の（classic）BPF フィルターを指している可能性もあります
core_mention-topics = リポジトリのトピックに { PROSE($core) } が含まれています
core_mention-name = リポジトリの名前が { PROSE($core) } を示しています
core_traces = { PROSE($core) } に言及しているものの { PROSE($core) } プログラムではないファイル { $count } 件（例: { CODE($example) }）
core_named = { PROSE($core) } にちなんだ名前で、プログラムとは確認できなかったファイル { $count } 件（例: { CODE($example) }）
core_related = { PROSE($core) } のコードは、このプロジェクトが参照している { CODE($repository) } で見つかりました
core_runtime = { PROSE($core) } プログラムを実行またはコンパイルするもの自体が、ここで開発されています: { CODE($path) }
core_elsewhere = ソースコードは { CODE($url) } にあり、このレビューでは検索できません
core_part = プロジェクトは、より大きなリポジトリの { CODE($folder) } フォルダーです
core_nothing =
    { $count ->
        [0] リポジトリに { PROSE($core) } の形跡がありません（プログラム、ライブラリ、言及のいずれもなし）
       *[other] プロジェクト自身のソースファイル { $count } 件に { PROSE($core) } の形跡がありません（プログラム、ライブラリ、言及のいずれもなし）
    }
core_thin =
    { $count ->
        [0] リポジトリにはプロジェクト自身のソースファイルも { PROSE($core) } の形跡もないため、{ PROSE($core) } の部分は別の場所にあるのかもしれません
       *[other] リポジトリにあるプロジェクト自身のソースファイルは { $count } 件で、{ PROSE($core) } の形跡がないため、{ PROSE($core) } の部分は別の場所にあるのかもしれません
    }
core_nothing-seen = プロジェクト自身のソースファイル { $count } 件の名前にも、読み取った範囲の内容にも、{ PROSE($core) } の形跡がありません
core_only-said =
    { $count ->
        [0] リポジトリには、{ PROSE($core) } プログラムもそれを利用するものも見つからず、説明文などの言葉で触れられているだけです
       *[other] プロジェクト自身のソースファイル { $count } 件には、{ PROSE($core) } プログラムもそれを利用するものも見つからず、説明文などの言葉で触れられているだけです
    }
core_lean-learning = 該当するとしても、利用に役立つという点だけです: 名前や冒頭の言葉からすると、どのようなプログラムが含まれていても、これは学習教材、デモ、テンプレート、リンク集、ドキュメントのいずれかです
core_lean-carried = おそらく該当します: { CODE($repository) } は { PROSE($core) } を基幹技術としており、このプロジェクトはその残りの部分のようです
core_lean-front = おそらく該当します: このプロジェクトは { CODE($repository) } のためのもので、{ CODE($repository) } は { PROSE($core) } を掲げて自己紹介しています
core_lean-beside = おそらく該当しません: { PROSE($core) } は { CODE($repository) } で見つかりましたが、このプロジェクトがそれを土台にしていることを示すものはありません
core_lean-used = おそらく該当しません: プロジェクトは、{ PROSE($core) } を基幹技術とする { CODE($repository) } に依存していますが、{ PROSE($core) } を数ある要素の 1 つとして挙げているだけです
core_lean-toolchain = おそらく該当します: ほかの人が { PROSE($core) } プログラムをビルドまたは実行するためのものを含んでいます
core_lean-said = 該当するとしても、利用に役立つという点だけのようです: プロジェクトは { PROSE($core) } を掲げて自己紹介していますが、{ PROSE($core) } のプログラムもライブラリも見つかりませんでした
core_lean-words = おそらく該当しません: { PROSE($core) } は言葉で触れられているだけで、プログラムもライブラリもありません
core_lean-introduced = おそらく該当します: プロジェクト自身が { PROSE($core) } について述べていますが、利用が確認できたのは、プロジェクト自身のソースファイル { $total } 件のうち { $count } 件だけです
core_lean-part = おそらく該当しません: プロジェクトは { PROSE($core) } をせいぜい数ある要素の 1 つとして挙げているだけで、利用が確認できたのは、プロジェクト自身のソースファイル { $total } 件のうち { $count } 件です
core_aside =
    { $count ->
        [0] 見つかったのは依存関係だけです: 読み取ったプロジェクト自身のソースファイルには、{ PROSE($core) } プログラムもそれを利用するものもありませんでした
       *[other] ごく一部です: プロジェクト自身のソースファイル { $total } 件のうち { $count } 件で { PROSE($core) } の利用が確認できましたが、リポジトリの説明にも README にも言及がありません
    }
core_aside-listed = ごく一部です: プロジェクト自身のソースファイル { $total } 件のうち { $count } 件で { PROSE($core) } の利用が確認できましたが、README では途中の一覧で触れられているだけです
core_unreadable = 今回は GitHub からすべてのファイルを取得できなかったため、結論は出していません
core_truncated = GitHub が返したファイル一覧は一部だけで、その範囲には { PROSE($core) } の形跡がありません
core_sample-large = これは一部のファイルから得た結果です: リポジトリが大きすぎるため、全体は読み取れません
core_sample-for-now = これは一部のファイルから得た結果です: 今回はリポジトリ全体を取得できませんでした
core_remedy-unmet = { PROSE($core) } のコードがあるリポジトリへのリンクを追加するか、{ PROSE($core) } をどこで使っているのか、プロジェクトが { PROSE($core) } の利用にどう役立つのかを pull request の説明に書いてください。
core_remedy-aside = { PROSE($core) } の部分がなければプロジェクトが成り立たない場合は、そのことと、その部分の役割を README の冒頭に書いてください。その後、メンテナに判断を求めます。
core_remedy-ask = どの部分が { PROSE($core) } を利用しているのか（コードへのリンクも添えて）、またそれがなくても動作するのは何かを、pull request の説明に書いてください。
core_remedy-unknown = 対応は不要です。次回のレビューで再度確認します。
core_question = { CODE($name) } は、{ PROSE($core) } がなければ成り立たないもの、または本番環境での { PROSE($core) } の利用に役立つものですか？

## maintained

maintained_archived = リポジトリはアーカイブされています
maintained_disabled = リポジトリは GitHub によって無効化されています
maintained_notice = README に { CODE($text) } と書かれています
maintained_notice-in-description = リポジトリの説明に { CODE($text) } と書かれています
maintained_badge = README のバッジに { CODE($text) } と表示されています
maintained_topic = リポジトリにトピック { CODE($topic) } が設定されています
maintained_last-commit = 人による最後のコミット: { DAY($date) }
maintained_last-automated-commit = ボットによる最後のコミット: { DAY($date) }
maintained_last-commit-like-a-bot = ボットと思われる { CODE($who) } による最後のコミット: { DAY($date) }
maintained_no-commit-by-person = 最新のコミット { $commits } 件の中に、人によるものがありません
maintained_empty = リポジトリにコミットがありません
maintained_upkeep-only = 最近のコミットはワークフローや表記類の更新だけで、コードには手が加えられていません
maintained_last-release = 最後のリリース: { CODE($name) }（{ DAY($date) }）
maintained_no-release = リリースもタグもありません
maintained_activity = 過去 12 か月のコミット { BARS($perMonth) }
maintained_no-activity = 過去 12 か月にコミットがありません
maintained_remedy-archived = プロジェクトが続いている場合は、リポジトリのアーカイブを解除するか、移行先のリポジトリへのリンクにしてください。
maintained_remedy-empty = コードをプッシュするか、コードがあるリポジトリへのリンクにしてください。
maintained_remedy-disabled = 誰でも開いて貢献できるリポジトリへのリンクにしてください。
maintained_remedy-ended = プロジェクトが実際には続いている場合は、終了を知らせる記述を削除してください。続いていない場合は掲載できません。
maintained_remedy-moved = プロジェクトが別のアドレスで続いている場合は、そこへのリンクにしてください。
maintained_remedy-dead = ここでは { FIXED($days) } 日を超えて動きがありません。プロジェクトが続いている場合は移行先へのリンクにするか、次のリリースの後に再度提案してください。
maintained_remedy-quiet = { FIXED($commitDays) } 日以内の人によるコミット、または { FIXED($releaseDays) } 日以内のリリースがあれば、プロジェクトがメンテナンスされているとわかります。
maintained_question-quiet = しばらく動きがありません。プロジェクトは完成していてメンテナンスされているのでしょうか、それとも放置されているのでしょうか？
maintained_question-automated = ここで活動しているのはボットだけのようです。現在もプロジェクトをメンテナンスしている人はいますか？
maintained_question-upkeep = 最近のコミットは、多数のリポジトリに対する一括の保守作業のようです。現在もこのリポジトリに取り組んでいる人はいますか？
maintained_question-paused = プロジェクト自身が、これ以上開発しないと述べています。現在もメンテナンスされていますか？
maintained_question-moved = プロジェクト自身が、別の場所で続いていると述べています。エントリのリンク先をそちらにすべきですか？

## governance

governance_issues-open = issue が有効になっています
governance_discussions-open = ディスカッションが有効になっています
governance_tracker-elsewhere = README が別の公開トラッカーを案内しています: { CODE($words) }
governance_tracker-in-entry = エントリに別の公開トラッカーへのリンクがあります: { CODE($words) }
governance_outsiders = 過去 12 か月に、メンテナ以外の { $count } 人による変更がマージされました
governance_authors = コミットの多い上位 { $core } 人のほかに、{ $count } 人が最新のコミットの一部を書いています
governance_nobody-else = 作者（{ $count } 人）以外には、まだ誰も貢献していません
governance_readme-refuses = README に次のように書かれています: { CODE($words) }
governance_waiting = メンテナ以外による pull request { $count } 件が半年を超えて未処理で、最近マージされたものの中に、メンテナ以外によるものはありません
governance_readme-link = README に貢献ガイドへのリンクがあります
governance_file = { CODE($path) } があります
governance_readme-section = README に { CODE($heading) } セクションがあります
governance_foundation = README によれば、{ CODE($foundation) } がホストしています
governance_owner-file = 組織の { CODE($path) } が { CODE($owner, "/.github") } にあります
governance_add-tracker = issue を有効にするか、バグやアイデアを公開で議論する場所を README に書いてください。
governance_add-contributing = パッチが取り込まれるまでの流れを説明する { CODE("CONTRIBUTING.md") } を追加してください。組織の { CODE(".github") } リポジトリにあるものでもかまいません。
governance_add-stewardship = 誰が決定し、参加者がどのように扱われるのかがわかるように、{ CODE("GOVERNANCE.md") }、{ CODE("MAINTAINERS.md") }、{ CODE("CODEOWNERS") }、{ CODE("CODE_OF_CONDUCT.md") } のいずれかを追加してください。
governance_add-both = パッチが取り込まれるまでの流れを説明する { CODE("CONTRIBUTING.md") } と、{ CODE("GOVERNANCE.md") }、{ CODE("MAINTAINERS.md") }、{ CODE("CODEOWNERS") }、{ CODE("CODE_OF_CONDUCT.md") } のいずれかを追加してください。
governance_question = 確認できた内容で、プロジェクトはほかの人に十分に開かれていると言えますか？それとも、先に何かを追加すべきですか？
governance_question-against = 確認できた内容を踏まえても、ほかの人は参加できますか？

## contributors

contributors_exactly = { CODE($repository) } のコントリビューター: { $count } 人
contributors_range = { CODE($repository) } のコントリビューター: { $from } 人から { $to } 人の間
contributors_at-least =
    { $from ->
        [0] GitHub は { CODE($repository) } のコントリビューター数を集計していません
       *[other] { CODE($repository) } のコントリビューター: 少なくとも { $from } 人（それ以上は数えていません）
    }
contributors_together = 合計で { $from } 人から { $to } 人の間
contributors_forked =
    { HAS($parent) ->
        [true] このリポジトリはフォークのため、{ CODE($parent) } のコントリビューターも含まれています
       *[false] このリポジトリはフォークのため、フォーク元のコントリビューターも含まれています
    }
contributors_remedy = { TIER("major") } のプロジェクトには { FIXED($moreThan) } 人を超えるコントリビューターが必要です。ひとまず { TIER("emerging") } として提案するか、プロジェクトのほかのリポジトリを pull request の説明に書いてください。
contributors_remedy-uncertain = { FIXED($moreThan) } 人を超える人が貢献したことを確認する方法を、pull request の説明に書いてください（例: { CODE("git shortlog -sne") }）。
contributors_question = GitHub の集計でははっきりしません。{ FIXED($moreThan) } 人を超える人がプロジェクトに貢献していますか？
contributors_question-part = { FIXED($moreThan) } 人を超える人が { CODE($path) } に貢献していますか？
contributors_question-fork = { FIXED($moreThan) } 人を超える人がフォーク自体に貢献していますか？

## production-use

production-use_reference = pull request の説明に利用者が挙げられ、{ CODE($host) } へのリンクがあります
production-use_adopters-file = { CODE($path) } に利用者が { $count } 件挙げられています
production-use_adopters-section = README の { CODE($heading) } セクションに利用者が { $count } 件挙げられています
production-use_claim = pull request の説明に本番環境で利用されていると書かれていますが、利用者へのリンクがありません: { CODE($claim) }
production-use_other-link = { CODE($host) } へのリンクがありますが、誰がプロジェクトを運用しているのかは書かれていません
production-use_own-site = { CODE($host) } はプロジェクト自身またはそのベンダーのサイトです
production-use_nothing = pull request の説明に、誰がプロジェクトを本番環境で利用しているのかが書かれていません
production-use_who = 誰が本番環境で運用していますか？利用者を少なくとも { $wanted } 件、誰でも開けるリンク（ブログ記事、講演、{ CODE("ADOPTERS.md") } など）とともに pull request の説明に書いてください。
production-use_add-links = 少なくとも { $wanted } 件の独立した利用者によるリンクを、pull request の説明に追加してください。利用者自身のブログ記事や講演、または利用者の名前とサイトを記した { CODE("ADOPTERS.md") } などです。
production-use_question = 本番環境での利用は、{ TIER("major") } とするのに十分な規模ですか？

## maturity

maturity_since = { DAY($date) }から存在しています
maturity_since-at-least = 遅くとも { DAY($date) }から存在しています
maturity_first-commit = 最初のコミットは { DAY($date) }です
maturity_stars = スター { $stars } 個
maturity_stars-not-known = スターの数は不明です
maturity_remedy-age = { DAY($date) }を過ぎると、プロジェクトの存在期間が { FIXED($months) } か月を超えます。
maturity_remedy-stars = 掲載には { words_stars-asked }が必要です。あと { $missing } 個足りません。
maturity_remedy-age-and-stars = { DAY($date) }を過ぎると、プロジェクトの存在期間が { FIXED($months) } か月を超えます。掲載には { words_stars-asked }も必要です。あと { $missing } 個足りません。
maturity_remedy-stars-not-known = プロジェクトに { words_stars-asked }があれば、対応は不要です。数は次回のレビューで再度確認します。

## repositories elsewhere, and removals

elsewhere_address = { CODE($address) } を参照
elsewhere_unread = 今回はリポジトリを読み取れませんでした
elsewhere_too-large = リポジトリが大きすぎるため、ここでは読み取れません
elsewhere_part = プロジェクトはリポジトリの一部です: { CODE($path) }
elsewhere_mirror = リポジトリにミラーであると記されており、プロジェクトの本拠は別の場所にあります
elsewhere_no-address = エントリにソースコードへのリンクがありません
elsewhere_remedy = プロジェクトが GitHub 上にないため、メンテナが手動で確認します。質問の答えになるリンクを pull request の説明に追加してください。
elsewhere_remedy-part = リポジトリにはプロジェクト以外のものも含まれるため、メンテナが手動で確認します。プロジェクトの部分について、質問の答えになるリンクを pull request の説明に追加してください。
elsewhere_remedy-no-address = { CODE("GitHub") } というラベルでリポジトリへのリンクを追加するか、ソースコードがある場所へのリンクを追加してください。
elsewhere_question-open-source = すべてのソースコードがオープンソースライセンスで提供されていますか？
elsewhere_question-core = { PROSE($core) } はプロジェクトの基幹技術ですか？または、プロジェクトは本番環境での { PROSE($core) } の利用に役立っていますか？
elsewhere_question-ebpf-core = eBPF はプロジェクトの基幹技術ですか？または、プロジェクトは本番環境での eBPF の利用に役立っていますか？
elsewhere_question-maintained = プロジェクトはメンテナンスされていますか（{ FIXED($commitDays) } 日以内のコミット、または { FIXED($releaseDays) } 日以内のリリース）？
elsewhere_question-governance = 誰でも参加できますか？
elsewhere_question-contributors = { FIXED($moreThan) } 人を超える人が貢献していますか？
elsewhere_question-production-use = プロジェクトは、相当数の利用者によって本番環境で利用されていますか？
elsewhere_question-maturity =
    { $months ->
        [0] リストでは、GitHub で { words_stars-asked }を求めています。プロジェクトには、それと同程度の知名度がありますか？
       *[other] プロジェクトの存在期間は { FIXED($months) } か月を超えていますか？
    }
not-known_not-found = 公開リポジトリ { CODE($repository) } は存在しません
not-known_no-answer = 今回は GitHub からこの情報を得られませんでした
not-known_too-large = リポジトリが大きすぎるため、GitHub からこの情報を得られません
not-known_not-read = この情報は読み取られていません
not-known_failed = 判定中に予期しないエラーが発生しました
not-known_remedy-not-found = アドレスを確認してください。リポジトリは公開されている必要があります。
not-known_remedy = 今のところ対応は不要です。次回のレビューで再度確認します。
removal_gone = 公開リポジトリ { CODE($repository) } は存在しなくなりました
removal_remedy = エントリを変更すべき理由がわかるリンクを、pull request の説明に追加してください。
removal_question = 確認できた内容だけでは、{ CODE($name) } を削除すべきだとは言えません。pull request の説明に書かれた理由で十分ですか？
removal_question-demotion = 確認できた内容だけでは、{ CODE($name) } を { TIER("emerging") } に移すべきだとは言えません。pull request の説明に書かれた理由で十分ですか？

## entry checks

check_not-carried-out = { CODE($check) } のチェックを実行できなかったため、それについては何も判断していません。これはこのプログラムの不具合であり、あなたの責任ではありません。
syntax_trailing-comma = 最後の項目の後にコンマがありますが、JSON では許可されていません。削除してください。
syntax_missing-comma = この後にコンマがありません。追加してください。
syntax_missing-bracket = ここに { CODE($missing) } がないため、リストを読み取れません。追加してください。
syntax_comment = JSON ではコメントを使えません。このコメントを削除してください。
syntax_byte-order-mark = ファイルの先頭にバイトオーダーマーク（BOM）があります。目には見えませんが、JSON では許可されていません。BOM なしの UTF-8 で保存してください。
syntax_tab-indentation = この行はタブでインデントされていますが、YAML で使えるのはスペースだけです。前後の行と同じようにスペースでインデントしてください。
syntax_indentation = この行の開始位置が正しくありません。エントリの前後の行と同じようにインデントしてください。
syntax_missing-colon = { CODE($field) } の後には、ほかのフィールドと同じように、コロンとスペースが必要です。
syntax_missing-space = ハイフンの後にスペースがありません。追加してください。
syntax_needs-quotes = { CODE($sign) } は YAML で特別な意味を持ちます。この値を引用符で囲んでください。
syntax_text-behind-quote = 閉じ引用符の後に文字が続いています。値全体を引用符で囲んでください。アポストロフィが含まれる場合は二重引用符を使ってください。
syntax_backslash = 二重引用符の中のバックスラッシュは特別な意味を持ちます。2 つ重ねて書いてください。
syntax_no-group-name = このカテゴリには名前がなく、このままではランドスケープをビルドできません。名前を追加してください。
syntax_second-document = このハイフンの行から別のドキュメントが始まりますが、リストは 1 つのドキュメントでなければなりません。この行を削除してください。
syntax_duplicate-key = 同じエントリに { CODE($key) } が 2 つあります。どちらか 1 つだけを残してください。
syntax_unterminated-string = このテキストには、同じ行に閉じ引用符がありません。引用符を閉じてください。
syntax_unexpected-token = ここでリストを読み取れません。この位置に { CODE($found) } があるのは想定外です。直前に、引用符、コンマ、括弧の不足や余分がないか確認してください。
syntax_unexpected-end = リストが終わる前にファイルが終わっています。閉じられていない引用符や括弧を閉じてください。
syntax_not-a-list = このファイルにはエントリのリストが見つかりませんでした。ベースブランチのファイルと比較してください。
syntax_not-a-literal = この値は単純なテキストや数値ではないため、チェックできませんでした。可能であれば、値を直接書いてください。
syntax_conflict-marker = マージ競合のマーカーが残っています。競合を解決し、マーカーを削除してください。
syntax_beyond-limits = ここから先は、リストが大きすぎるか、入れ子が深すぎるため、チェックできません。メンテナによる確認が必要です。
schema_missing =
    { HAS($name) ->
        [true] { CODE($name) } には、リストのほかのエントリにある { CODE($field) } がありません。追加してください。
       *[false] このエントリには、リストのほかのエントリにある { CODE($field) } がありません。追加してください。
    }
schema_required =
    { HAS($name) ->
        [true] { CODE($name) } には { CODE($field) } がなく、このままではランドスケープをビルドできません。追加してください。
       *[false] このエントリには { CODE($field) } がなく、このままではランドスケープをビルドできません。追加してください。
    }
schema_asked =
    { HAS($name) ->
        [true] { CODE($name) } には、このリストのすべてのエントリに必要な { CODE($field) } がありません。追加してください。
       *[false] このエントリには、このリストのすべてのエントリに必要な { CODE($field) } がありません。追加してください。
    }
schema_address =
    { HAS($example) ->
        [true] { CODE($name) } の { CODE($field) } は { CODE($example) } という形式のアドレスにする必要があります。このままではランドスケープをビルドできません。修正してください。
       *[false] { CODE($name) } の { CODE($field) } は { CODE("https://") } で始まるアドレスにする必要があります。このままではランドスケープをビルドできません。修正してください。
    }
schema_unknown = { CODE($name) } のフィールド { CODE($field) } は、ほかのどのエントリにもないため、サイトでは認識されません。つづりを確認するか、削除してください。
schema_empty =
    { HAS($name) ->
        [true] { CODE($name) } の { CODE($field) } が空です。値を入力してください。
       *[false] { CODE($field) } が空です。値を入力してください。
    }
schema_type =
    { $kind ->
        [text] { CODE($name) } の { CODE($field) } は引用符で囲んだテキストにする必要があります。変更してください。
        [number] { CODE($name) } の { CODE($field) } は数値にする必要があります。変更してください。
        [address] { CODE($name) } の { CODE($field) } は { CODE("https://") } で始まるアドレスにする必要があります。変更してください。
        [repository] { CODE($name) } の { CODE($field) } は { CODE("owner/name") } という形式の GitHub リポジトリにする必要があります。変更してください。
        [one-text] { CODE($name) } の { CODE($field) } は単一のテキストにする必要があります。変更してください。
        [list] { CODE($name) } の { CODE($field) } はリストにする必要があります。変更してください。
        [yes-or-no] { CODE($name) } の { CODE($field) } は true または false にする必要があります。変更してください。
        [group] { CODE($name) } の { CODE($field) } はフィールドのグループにする必要があります。変更してください。
        [date] { CODE($name) } の { CODE($field) } は 2026-01-31 という形式の日付にする必要があります。変更してください。
       *[word] { CODE($name) } の { CODE($field) } に使えるのは小文字とハイフンだけです。変更してください。
    }
schema_links = { CODE($name) } の { CODE("urls") } は、各リンクに { CODE("label") } と { CODE("url") }（どちらもテキスト）があるリストにする必要があります。不足を補ってください。
schema_unknown-in-link = { CODE($name) } のリンクに、サイトで認識されないフィールド { CODE($field) } があります。リンクには { CODE("label") } と { CODE("url") } を指定します。
schema_no-stars = { CODE($name) } には、サイトがリストの並べ替えに使う { CODE("githubStars") } がありません。スターの数を追加してください。
schema_no-stars-known = { CODE($name) } には、サイトがリストの並べ替えに使う { CODE("githubStars") } がありません。スターの数（現在は { $actual }）を追加してください。
schema_stars-type = { CODE($name) } の { CODE("githubStars") } は引用符なしの整数にする必要があります。変更してください。
schema_order = リストのほかのエントリでは、フィールドが { LIST($keys) } の順に並んでいます。{ CODE($name) } も同じ順にしていただけると助かります。
duplicate_name = { CODE($name) } はすでに { CODE($list) } に掲載されています。新しく追加するのではなく、そのエントリを編集または移動してください。
duplicate_since = { CODE($name) } はすでに掲載されています。このブランチの作成後に、ベースブランチの { CODE($list) } に追加されました。ベースブランチをマージし、新しく追加するのではなく、そのエントリを編集または移動してください。
duplicate_namesake = { CODE($name) } はすでに、リポジトリ { CODE($repository) } のプロジェクトとして { CODE($list) } に掲載されています。それが別のプロジェクトであれば、区別できる名前をこちらに付けてください。同じプロジェクトであれば、そのエントリを編集してください。
duplicate_repository = { CODE($name) } のリポジトリは、すでに { CODE($other) } として { CODE($list) } に掲載されています。同じプロジェクトであれば、エントリを 1 つだけ残してください。
duplicate_in-group = { CODE($name) } はすでに { CODE($group) } にあり、同じ名前が 2 つあるとランドスケープをビルドできません。もう一方を編集するか、こちらに別の名前を付けてください。
duplicate_two-groups = { CODE($name) } はすでに { CODE($group) } に掲載されています。最も適したカテゴリ 1 つだけに置いてください。{ CODE("second_path") } を使えば、別のカテゴリにも表示できます。
github-link_no-repository = { CODE($url) } はリポジトリではないため、ランドスケープには { CODE($name) } のスターもライセンスも表示されません。主要なリポジトリがあれば、そのアドレスの方が適しています。
github-link_not-gathered = ランドスケープは、{ CODE($name) } のスターとライセンスを { CODE($url) } からではなく、リポジトリ自体から収集します。{ CODE($canonical) } を使ってください。
github-link_label =
    { $isStarred ->
        [true] { CODE($name) } のリポジトリへのリンクのラベルが { CODE($label) } になっています。正確に { CODE("GitHub") } としてください。毎月のスター数の更新は、この語を手がかりにしています。
       *[false] { CODE($name) } のリポジトリへのリンクのラベルが { CODE($label) } になっています。正確に { CODE("GitHub") } としてください。
    }
github-link_missing = { CODE($name) } には { CODE("GitHub") } というラベルのリンクがないため、スター数を更新できません。リポジトリへのリンクをこのラベルで追加してください。
github-link_elsewhere = { CODE($name) } には専用の GitHub リポジトリがないため、毎月のスター数の更新の対象になりません。リポジトリまたはミラーがある場合は、{ CODE("GitHub") } というラベルでリンクを追加してください。
github-link_folder = スター数の更新はリポジトリ全体を対象としており、{ CODE($repository) } のスター数は、その中の { CODE($path) } のものではありません。このリンクには、{ CODE($label) } など別のラベルを付けてください。
github-link_two = { CODE($name) } には { CODE("GitHub") } というラベルのリンクが複数あります。このラベルは主要なリポジトリだけに残し、もう一方には別のラベルを付けてください。
github-link_other-host = { CODE("GitHub") } というラベルのリンク先が、github.com 以外の { CODE($url) } になっています。github.com のリポジトリへのリンクにするか、ラベルを変更してください。
github-link_organisation = { CODE("GitHub") } というラベルのリンク先 { CODE($url) } は、リポジトリではありません。プロジェクトの主要なリポジトリ（{ CODE("https://github.com/owner/repository") }）へのリンクにしてください。
github-link_not-canonical =
    { $isStarred ->
        [true] スター数の更新では、アドレス { CODE($url) } を読み取れません。末尾に何も付けず、{ CODE($canonical) } としてください。
       *[false] { CODE($url) } ではなく、リポジトリ自体である { CODE($canonical) } へのリンクにしてください。
    }
repository_not-found =
    { HAS($near) ->
        [true] GitHub に公開リポジトリ { CODE($asked) } は存在しません。{ words_meant }
       *[false] GitHub に公開リポジトリ { CODE($asked) } は存在しません。{ CODE($name) } のアドレスを確認するか、リポジトリを公開してください。
    }
repository_moved = { CODE($name) } のリポジトリは移転し、現在は { CODE($present) } です。現在のアドレスを使ってください。
repository_fork = { CODE($asked) } は別のリポジトリのフォークです。{ CODE($name) } がそちらで開発されている場合は、フォーク元へのリンクにしてください。
repository_fork-of = { CODE($asked) } は { CODE($parent) } のフォークです。{ CODE($name) } がそちらで開発されている場合は、フォーク元へのリンクにしてください。
logo_not-registered = ロゴ { CODE($name) } はインポートされていますが、登録されていません。{ CODE($registry) } の { CODE("logos") } に追加してください。
logo_not-imported = ロゴ { CODE($name) } はまだ登録されていません。{ CODE($registry) } で { CODE($file) } をインポートし、同じファイルの { CODE("logos") } に { CODE($name) } を追加してください。
logo_unknown = ロゴ { CODE($name) } は存在しません。{ CODE($folder) } にファイルを追加して { CODE($registry) } に登録するか、{ CODE("logoName") } を省略してください。{ CODE($entry) } はロゴなしでも掲載できます。
logo_other-spelling = ロゴ { CODE($name) } は存在しませんが、{ CODE($present) } は存在します。大文字と小文字は区別されるため、そのとおりに書いてください。
logo_not-in-component = ロゴ { CODE($name) } は { CODE($registry) } の先頭でインポートされていないため、ページをビルドできません。そこでファイルをインポートしてください。
logo_wrong-folder = ロゴ { CODE($file) } がロゴ用のフォルダーにありません。{ CODE($folder) } に移動し、そこからインポートしてください。
logo_no-hosted-file = { CODE($name) } のロゴファイル { CODE($file) } が { CODE($folder) } にありません。追加してください。
logo_removed-hosted = { CODE($name) } は、この pull request で削除される { CODE($file) } を引き続きロゴに指定しています。ファイルを残すか、エントリに新しいファイルを指定してください。
logo_not-vector = { CODE($name) } のロゴ { CODE($file) } は SVG ではありません。どのサイズでも鮮明に表示される SVG で追加してください。
logo_svg-raster = { CODE($file) } はピクセル画像を埋め込んだ SVG で、サイズを変えるとぼやけます。ロゴを図形としてエクスポートしてください。
logo_svg-text = { CODE($file) } にはテキストが含まれており、フォントがインストールされていない環境では見た目が変わります。テキストをパスに変換してください。
logo_no-file = インポートされているファイル { CODE($file) } が存在しないため、サイトをビルドできません。ファイルを追加するか、パスを修正してください。
logo_other-case = ファイル名は { CODE($present) } ですが、{ CODE($file) } としてインポートされています。大文字と小文字は区別されるため、同じ表記にしてください。
logo_removed = { CODE($file) } は削除されましたが、{ CODE($registry) } で引き続きインポートされているため、サイトをビルドできません。インポートと登録も削除してください。
logo_registered-only = { CODE($name) } は登録されていますが、インポートされていないため、サイトをビルドできません。先頭でファイルをインポートしてください。
logo_module-broken = ここでこのファイルを読み取れません: { CODE($detail) }。引用符、コンマ、括弧の不足や余分がないか確認してください。
logo_back-ticks = パス { CODE($source) } がバッククォートで囲まれていますが、インポートでは許可されていません。通常の引用符を使ってください。
logo_order-before = サイトのリンターでは、インポートをアルファベット順に並べる必要があります。{ CODE($source) } は { CODE($next) } の前に置いてください。
logo_order-after = サイトのリンターでは、インポートをアルファベット順に並べる必要があります。{ CODE($source) } は { CODE($previous) } の後に置いてください。
logo_unused = ロゴ { CODE($file) } はまだどこでも使われていません。エントリで指定して登録するか、ファイルを含めないでください。
logo_large = { CODE($file) } は { FIXED($kibibytes) } KiB あり、ページを開くすべての人が読み込むことになります。{ FIXED($most) } KiB 未満にしてください。
logo_pointer = { CODE($file) } は画像ではなく Git LFS のポインター（{ CODE($found) }）のため、サイトで表示できません。画像自体をコミットしてください。
logo_no-svg =
    { HAS($found) ->
        [true] { CODE($file) } は SVG ではなく、{ CODE($found) } で始まっています。ロゴを SVG としてエクスポートしてください。
       *[false] { CODE($file) } は SVG ではなく、圧縮されているか、別の種類の画像です。ロゴを通常の SVG としてエクスポートしてください。
    }
logo_text = { CODE($file) } は画像ではなくテキストで、{ CODE($found) } で始まっています。画像に置き換え、正しい拡張子を付けてください。
logo_svg-active = { CODE($file) } には、ブラウザーが実行したり開いたりするもの（{ LIST($found) }）が、図形のほかに含まれています。それを除いてロゴをエクスポートしてください。
logo_svg-font = { CODE($file) } はファイルの外部にあるフォント（{ CODE($found) }）を使っていますが、ロゴが表示される場所ではそれを利用できません。テキストをパスに変換してください。
logo_svg-outside = { CODE($file) } はファイルの外部にあるもの（{ CODE($found) }）を参照しています。すべてがファイル内に含まれるようにロゴをエクスポートしてください。
stars_differs = { CODE($name) } の GitHub でのスター数は { $actual } ですが、{ CODE("githubStars") } は { CODE(FIXED($written)) } になっています。今日の数にしていただけると助かります。
position_between = リストはスターの数の順に並んでいます。{ CODE($name) } の正しい位置は { CODE($previous) } と { CODE($next) } の間です。サイトは自動で並べ替えるため、これは整頓のためだけのものです。
position_first = リストはスターの数の順に並んでいます。{ CODE($name) } の正しい位置は先頭、{ CODE($next) } の前です。サイトは自動で並べ替えるため、これは整頓のためだけのものです。
position_last = リストはスターの数の順に並んでいます。{ CODE($name) } の正しい位置は末尾、{ CODE($previous) } の後です。サイトは自動で並べ替えるため、これは整頓のためだけのものです。
position_name-between = ここのエントリはアルファベット順に並んでいます。{ CODE($name) } の正しい位置は { CODE($previous) } と { CODE($next) } の間です。
position_name-first = ここのエントリはアルファベット順に並んでいます。{ CODE($name) } の正しい位置は { CODE($next) } の前です。
position_name-last = ここのエントリはアルファベット順に並んでいます。{ CODE($name) } の正しい位置は { CODE($previous) } の後です。
text_long-description = { CODE($name) } の説明は { $length } 文字ありますが、カードに収まるのは約 { $most } 文字です。短くしていただけますか？
text_long-title = { CODE($name) } のタイトルは { $length } 文字ありますが、カードに収まるのは約 { $most } 文字です。短くしていただけますか？
text_markup = { CODE($name) } の { CODE($field) } に、単純なリンクと強調以外の HTML（{ CODE($found) }）が含まれています。プレーンテキストを使ってください。
text_code = { CODE($name) } の { CODE($field) } に、ブラウザーが実行するコード（{ CODE($found) }）が含まれています。プレーンテキストを使ってください。
text_shouting = { CODE($name) } の { CODE($field) } は少し強調しすぎのようです。大文字や感嘆符を連続させずに書いてください。
text_praise = { CODE($name) } の説明は、内容の説明よりも称賛が目立ちます。プロジェクトが何をするもので、誰のためのものかを書いていただけますか？
text_spaces = { CODE($name) } の { CODE($field) } の先頭または末尾に空白があります。削除してください。
link_none = { CODE($url) } は Web アドレスではありません。{ CODE("https://") } から始まる完全な形で書いてください。
link_http = { CODE($url) } は https でも応答します。{ CODE("https://") } を使ってください。
link_dead =
    { HAS($near) ->
        [true] { CODE($url) } にはページがありません（サーバーの応答: { FIXED($statusCode) }）。{ words_meant }
       *[false] { CODE($url) } にはページがありません（サーバーの応答: { FIXED($statusCode) }）。アドレスを確認してください。
    }
link_unreachable =
    { HAS($near) ->
        [true] { CODE($url) } から応答がありません。{ words_meant }
       *[false] { CODE($url) } から応答がありません。アドレスを確認してください。
    }
link_refused = { CODE($url) } は公開 Web サーバーのアドレスではないため、開きませんでした。アドレスを確認してください。
link_twice = リンクの中に { CODE($url) } が 2 つあります。どちらか 1 つだけを残してください。
unrelated_run = { CODE($path) } はワークフローまたはスクリプトで、掲載には不要です。取り除くか、別の pull request に分けてください。メンテナは、何よりも先にこれを読んでください。
unrelated_reformatted = { CODE($path) } のほとんどの行が再整形されており、実際の変更がわかりにくくなっています。再整形を元に戻してください。

## review: headings, verdicts, footer, check run


## headings, one an entry

review_heading_added = { CODE_LINK($name, $url) } · 新規（{ words_place }）
review_heading_promoted = { CODE_LINK($name, $url) } · { TIER("emerging") } から { TIER("major") } へ
review_heading_demoted = { CODE_LINK($name, $url) } · { TIER("major") } から { TIER("emerging") } へ
review_heading_repository = { CODE_LINK($name, $url) } · 新しいリポジトリ（{ words_place }）
review_heading_edited = { CODE_LINK($name, $url) } · 編集（{ words_place }）
review_heading_renamed = { CODE_LINK($name, $url) } · { CODE($before) } から名称変更（{ words_place }）
review_heading_turned = { CODE_LINK($name, $url) } · { CODE($from) } から { CODE($to) } へ
review_heading_turned-from = { CODE_LINK($name, $url) } · { CODE($from) } から変更
review_heading_turned-to = { CODE_LINK($name, $url) } · { CODE($to) } へ変更
review_heading_removed = { CODE_LINK($name, $url) } · 削除（{ words_place }）
review_heading_several = ランドスケープのレビュー · エントリ { $entries } 件
review_heading_files = ランドスケープのレビュー

## the verdict in one sentence

review_ready = { STRONG("準備完了です。") } ランドスケープへの掲載に必要なものはすべてそろっています。ありがとうございます！
review_ready_edit = { STRONG("準備完了です。") } 問題は見つかりませんでした。ありがとうございます！
review_ready_confirmed = { STRONG("準備完了です。") } プロジェクトについて確認できたことは、この変更と一致しています。
review_ready_files = { STRONG("準備完了です。") } エントリに変更はなく、壊れているものもありません。
review_needs-changes = { STRONG("変更が必要です。") } { $changes } 件の問題があります。修正方法は以下のとおりです。
review_not-evaluated = { STRONG("まだ評価されていません。") } 今回は一部の情報を取得できませんでした。これを理由に不利に扱うことはありません。
review_needs-maintainer = { STRONG("メンテナの判断待ちです。") } { $points } 件について、人による判断が必要です。
review_needs-maintainer_warnings = { STRONG("メンテナの判断待ちです。") } ご自身で修正できる警告が { $warnings } 件残っています。
review_tally =
    { $verdict ->
        [needs-changes] 変更が必要 { $entries } 件
        [not-evaluated] 未評価 { $entries } 件
        [needs-maintainer] メンテナの判断待ち { $entries } 件
       *[ready] 準備完了 { $entries } 件
    }
review_tally_heading = { STRONG("エントリごとの結果:") } { LIST($parts) }。

## how a requirement came out

review_outcome_met = 満たしている
review_outcome_unmet = 満たしていない
review_outcome_needs-review = 要判断
review_outcome_unknown = 不明
review_outcome_not-applicable = 対象外
review_details = 詳細
review_part = 日付、人数、スターの数は { CODE($repository) } 全体のものです。プロジェクトはその中の { CODE($folder) } です。

## lists

review_list_to-do = { STRONG("対応が必要な項目") }
review_list_questions = { STRONG("メンテナへの質問") }
review_to-do_lines = 変更が必要な箇所 { $count } 件。差分の該当行のコメントを参照してください。
review_list_found = { STRONG("確認できたこと") }
review_list_helps = { STRONG("判断の助けになること") }
review_list_optional = { STRONG("参考情報") }
review_list_files = { STRONG("ファイルについて") }
review_accept =
    { HAS($others) ->
        [true] 1 つを承認するには: { CODE($command) }（{ LIST($others) } も同様）
       *[false] 承認するには: { CODE($command) }
    }
review_question_any = 確認できた内容で十分ですか？
review_question_removal = このエントリをランドスケープから削除すべきですか？確認できた内容だけでは判断できません。
review_question_demotion = このエントリを { TIER("emerging") } に移すべきですか？確認できた内容だけでは判断できません。
review_edit_fine = 問題なし
review_on-lines = 差分の該当行に { $count } 件のメモがあります。マージの妨げにはなりません。
review_patch = 提案された修正をまとめたパッチ
review_patch_how = 提案を 1 つずつ取り込む代わりに、これを { CODE("fixes.patch") } としてリポジトリのルートに保存し、{ CODE("git apply fixes.patch") } を実行することもできます。

## what was left out, and other notices

review_left-out_problems = ほかに { $count } 件ありますが、ここには表示されていません。
review_left-out_entries = ほかに { $count } 件のエントリをレビューしましたが、ここには収まりません。問題の大きいものから順に表示しています。
review_left-out_evidence = この pull request は内容が多いため、根拠の表示を短縮しています。
review_left-out_patch = 修正のパッチは、ここには表示できません。
review_left-out_annotations = ほかに { $count } 件の問題がありますが、個別の注釈は付いていません。
review_check-run_failed = 評価できませんでした
review_failed = この pull request の確認中に問題が発生したため、このコミットに対する判定はありません。自動的に再試行されます。この状態が続く場合は、配信 ID { CODE($deliveryId) } をメンテナに伝えてください。
review_failed_no-check-run = { STRONG("評価されていません。") } GitHub がこのレビューのチェック実行を受け付けませんでした: { CODE($reason) }。自動的に再試行されます。この状態が続く場合は、この App に与えられているリポジトリの権限をメンテナが確認してください。App のログには配信 ID { CODE($deliveryId) } が記録されています。
review_check-run_shared-head = 準備未完了: 別の pull request のため
review_shared-head = { CODE("#", FIXED($number)) } も同じコミットを対象としており、合格していません。GitHub は両方に対して 1 つのチェックを表示するため、この pull request は、そちらが合格するかクローズされるまで待つことになります。
review_locked = 会話がロックされているため、レビューはここにのみ表示されます。ロックが解除されると、会話にも投稿されます。
review_refused_comment = GitHub がこのレビューのコメントを受け付けませんでした: { CODE($reason) }。自動的に再試行されます。この状態が続く場合は、この App に与えられているリポジトリの権限を確認してください。
review_refused_lines = GitHub が行へのコメントを受け付けませんでした: { CODE($reason) }。自動的に再試行されます。この状態が続く場合は、この App に与えられているリポジトリの権限を確認してください。
review_refused_labels = GitHub がこのレビューのラベルを受け付けませんでした: { CODE($reason) }。自動的に再試行されます。この状態が続く場合は、この App に与えられているリポジトリの権限を確認してください。
review_notice_base-unreadable = ベースブランチの { CODE($path) } を読み取れないため、この pull request による変更内容を確実には特定できません。
review_notice_list-gone =
    { $entries ->
        [1] { CODE($path) } にある唯一のエントリがなくなります。意図したものですか？
       *[other] { CODE($path) } にある { $entries } 件のエントリがすべてなくなります。意図したものですか？
    }
review_notice_too-many-entries = 最初の { $judged } 件のエントリのみを判定し、{ $left } 件は対象外としました。pull request を小さくすれば、全体がレビューされます。
review_notice_too-many-files = この pull request で変更されるファイルの数は GitHub が一覧にできる数を超えているため、一部が見落とされている可能性があります。
review_notice_too-many-lists = ランドスケープのリスト { $left } 件を読み取らなかったため、エントリがすでにその中にあるかどうかは不明です。
review_notice_list-too-large = { CODE($path) } は大きすぎるため、全体を読み取れません。
review_notice_configuration-broken = デフォルトブランチの { CODE($path) } にエラーがあるため、既定値を使いました。
review_notice_configuration-unread = 同じ場所に { CODE(".yml") } で終わるファイルがあるため、{ CODE($path) } は読み取られません。どちらか 1 つだけを残してください。
review_notice_input-broken =
    { HAS($key) ->
        [true] ワークフローの入力 { CODE("configuration") } にエラーがあるため（最初のエラーは { FIXED($line) } 行目の { CODE($key) }）、この入力は無視されました。
       *[false] ワークフローの入力 { CODE("configuration") } にエラーがあるため（最初のエラーは { FIXED($line) } 行目）、この入力は無視されました。
    }

## what happens next, and the footer

review_next = { STRONG("今後の流れ:") }
review_next_ready = メンテナがマージ前に最終確認をします。これ以上の対応は不要です。
review_next_ready-with-notes = メンテナがマージ前に最終確認をします。
review_next_needs-changes = 「対応が必要な項目」への対応が済むと、メンテナが最終確認をします。
review_next_needs-changes-in-files = 修正をこのブランチにプッシュすると、レビューがやり直されます。
review_next_needs-maintainer = メンテナが判断します。それまで、必要な対応はありません。
review_next_needs-maintainer-with-warnings = 警告で示された点を修正するか、そのままで正しい理由をコメントしてください。その後、メンテナが判断します。
review_next_not-evaluated = 自動的に再度確認されます。対応は不要です。
review_next_configured =
    { HAS($url) ->
        [true] { LINK(PROSE($text), $url) }
       *[false] { PROSE($text) }
    }
review_footer = { CODE_LINK($commit, $url) } の時点でのレビューです。プッシュや pull request の説明の編集があると、レビューがやり直されます。
review_footer_commands = { CODE_LINK($commit, $url) } の時点でのレビューです。プッシュ、pull request の説明の編集、または { CODE("/landscape recheck") } というコメントがあると、レビューがやり直されます。{ CODE("/landscape help") } ですべてのコマンドを確認できます。
review_translation = このレビューの日本語版
review_withdrawn = この pull request はランドスケープのリストを変更しなくなったため、レビューの対象はありません。

## the check run

review_recheck_label = 再チェック
review_recheck_description = 今すぐ、すべてを再度確認します
review_check-run_ready = 準備完了
review_check-run_needs-changes = 変更が必要です
review_check-run_needs-maintainer = メンテナの判断が必要です
review_check-run_not-evaluated = 評価できませんでした
review_check-run_withdrawn = レビューの対象なし
review_check_syntax = 構文
review_check_schema = フィールド
review_check_duplicate = 重複
review_check_github-link = GitHub リンク
review_check_repository = リポジトリ
review_check_logo = ロゴ
review_check_stars = スター
review_check_position = 位置
review_check_text = 文言
review_check_link = リンク
review_check_unrelated = 無関係な変更

## commands and configuration


## what each requirement asks, and how it is judged

requirement_open-source_rule = すべてのソースコードがオープンソースライセンスで提供され、ドキュメントがある場合は、それもオープンなライセンスで提供されていること。
requirement_open-source_how = GitHub の検出結果、すべてのライセンスファイル、{ CODE("LICENSES/") }、README とパッケージファイルの記述を読み取ります。Open Source Initiative または Free Software Foundation の一覧にあるライセンスをオープンとみなします。ライセンスがない場合や、プロジェクト全体のライセンスがオープンでない場合は、満たしていないと判定します。「販売を禁止する」「研究目的に限る」のようにライセンスが与える権利を取り消す言葉、別のライセンスが適用される部分、どのライセンスとも照合できない文面については、人が判断します。
requirement_core_rule = { PROSE($core) } がプロジェクトの基幹技術であり、それがなければプロジェクトが成り立たないこと。または、プロジェクトが、ほかの人による本番環境での { PROSE($core) } の利用に役立つこと。
requirement_core_how = { PROSE($core) } に固有のファイルやプログラム、およびそのライブラリへの直接の依存関係を、{ PROSE($core) } の強い形跡とみなします。これらは、リポジトリ自体にあっても、同じ所有者の関連リポジトリにあってもかまいません。コピーされたコード、テスト、単なる言葉は、弱い形跡とみなします。{ PROSE($core) } が複数の手段のひとつである場合や、学習教材である場合は、人が判断します。形跡がまったくない場合、README のずっと後ろで言葉として触れられているだけの場合（すべてのファイルを読み取ったときは、冒頭より後で触れられているだけの場合も同様）、{ PROSE($core) } に関するものだとどこにも書かれていない大きなシステムのごく一部である場合は、満たしていないと判定します。
requirement_ebpf-core_rule = eBPF がプロジェクトの基幹技術であり、それがなければプロジェクトが成り立たないこと。または、プロジェクトが、ほかの人による本番環境での eBPF の利用に役立つこと。
requirement_ebpf-core_how = eBPF プログラム、そこから生成されたコード、eBPF ライブラリへの直接の依存関係、bpf システムコールの利用を、強い形跡とみなします。これらは、リポジトリ自体にあっても、同じ所有者の関連リポジトリにあってもかまいません。コピーされたコード、テスト、単なる言葉は、弱い形跡とみなします。eBPF が複数の手段のひとつである場合や、学習教材である場合は、人が判断します。形跡がまったくない場合、README のずっと後ろで言葉として触れられているだけの場合（すべてのファイルを読み取ったときは、冒頭より後で触れられているだけの場合も同様）、eBPF に関するものだとどこにも書かれていない大きなシステムのごく一部である場合は、満たしていないと判定します。
requirement_maintained_rule = プロジェクトが活発にメンテナンスされていること。
requirement_maintained_how = { FIXED($commitDays) } 日以内の人によるコミット、または { FIXED($releaseDays) } 日以内のリリースがあれば十分です。アーカイブされている場合、メンテナンスされていないと書かれている場合、またはコミットもリリースもない期間が { FIXED($staleDays) } 日を超える場合は、満たしていないと判定します。その中間の場合は、人が判断します。
requirement_governance_rule = プロジェクトがコラボレーションに開かれており、オープンソースの慣行に従ったガバナンスがあること。
requirement_governance_how =
    { $documents ->
        [required] 公開トラッカーが開かれていること、貢献方法と決定者がファイルまたは README に書かれていること、これに反するものがないことが必要です。その一部が欠けている場合、README が貢献を断っている場合、またはほかの人の pull request が半年間放置されている場合は、人が判断します。公開の場で参加する方法がまったくない場合は、満たしていないと判定します。
       *[optional] { TIER("emerging") } の場合は、誰でも参加できれば十分です。つまり、公開トラッカーが開かれていて、これに反するものがなければかまいません。{ TIER("major") } の場合は、それに加えて、この一年間にほかの人による変更がマージされているか、貢献方法または決定者が書かれているか、財団がプロジェクトをホストしていることが必要です。README が貢献を断っている場合や、ほかの人の pull request が半年間放置されている場合は、人が判断します。公開の場で参加する方法がまったくない場合は、満たしていないと判定します。
    }
requirement_contributors_rule = { TIER("major") } のプロジェクトに、{ FIXED($moreThan) } 人を超えるコントリビューターがいること。
requirement_contributors_how = コミットのある GitHub アカウントの数を最少の人数とし、アカウントのない作者を加えた数を最多の人数とします。ボットは除きます。基準の人数が両者の間にある場合や、プロジェクトがより大きなリポジトリのフォルダーである場合は、人が判断します。
requirement_production-use_rule = { TIER("major") } のプロジェクトが、相当数の利用者によって、本番環境に相当する環境で利用されていること。
requirement_production-use_how = pull request の説明とプロジェクトの採用者一覧から、利用者とリンクを読み取ります。独立した利用事例が { $references } 件以上あれば十分です。リンクのない主張や、プロジェクト自身のサイトしかない場合は、人が判断します。何もない場合は、満たしていないと判定します。
requirement_maturity_rule =
    { $months ->
        [0] プロジェクトに { words_stars-asked }が付いていること。
       *[other] プロジェクトの存在期間が { FIXED($months) } か月を超え、{ words_stars-asked }が付いていること。
    }
requirement_maturity_how = 存在期間は、リポジトリと最初のコミットのうち、古い方から数えます。スターの数は GitHub が集計したものです。

## a maintainer's judgment in place of the program's

override_shown =
    { $kind ->
        [accepted] { CODE($by) } が { DAY($at) }にコミット { CODE($commit) } の時点で承認しました: { CODE($reason) }
       *[declined] { CODE($by) } が { DAY($at) }にコミット { CODE($commit) } の時点で却下しました: { CODE($reason) }
    }
override_original =
    { $original ->
        [met] この判断がなければ、満たしていると判定されます
        [unmet] この判断がなければ、満たしていないと判定されます
        [needs-review] この判断がなければ、人による判断が必要です
        [unknown] この判断がなければ、不明のままです
       *[not-applicable] この判断がなければ、対象外です
    }
override_declined-remedy = { CODE($by) } がこれを却下しました: { CODE($reason) }。この pull request で話し合ってください。
override_waived =
    { HAS($entries) ->
        [true] { CODE($by) } が { DAY($at) }にコミット { CODE($commit) } の時点で、{ LIST($entries) } に対する { CODE($check) } のチェックを{ LINK("免除しました", $url) }: { CODE($reason) }。このチェックで見つかったことは、ここではマージの妨げになりません。
       *[false] { CODE($by) } が { DAY($at) }にコミット { CODE($commit) } の時点で、{ CODE($check) } のチェックを{ LINK("免除しました", $url) }: { CODE($reason) }。このチェックで見つかったことは、ここではマージの妨げになりません。
    }
override_lapsed =
    { HAS($entry) ->
        [true]
            { CODE($by) } による、{ CODE($entry) } の { CODE($requirement) } に対する{ $kind ->
                [accepted] 承認
                [declined] 却下
               *[waived] 免除
            }は無効になりました。{ $why ->
                [entry] エントリのリポジトリまたは区分が変わったか、エントリがなくなったためです
                [edited] コメントが編集されたためです
                [deleted] コメントが削除されたためです
               *[permission] { CODE($by) } に必要なロールがなくなったためです
            }。
       *[false]
            { CODE($by) } による、{ CODE($requirement) } に対する{ $kind ->
                [accepted] 承認
                [declined] 却下
               *[waived] 免除
            }は無効になりました。{ $why ->
                [entry] エントリのリポジトリまたは区分が変わったか、エントリがなくなったためです
                [edited] コメントが編集されたためです
                [deleted] コメントが削除されたためです
               *[permission] { CODE($by) } に必要なロールがなくなったためです
            }。
    }

## replies: refused commands

refusal_no-command = { CODE("/landscape") } の後にコマンドがありません。{ CODE("/landscape help") } で一覧を確認できます。
refusal_unknown-command =
    { HAS($meant) ->
        [true] { CODE($given) } というコマンドはありません。{ CODE($meant) } のことでしょうか？
       *[false] { CODE($given) } というコマンドはありません。{ CODE("/landscape help") } で一覧を確認できます。
    }
refusal_no-requirement = { CODE($command) } には要件の名前が必要です: { LIST($requirements) }。
refusal_unknown-requirement =
    { HAS($meant) ->
        [true] { CODE($given) } という要件はありません。{ CODE($meant) } のことでしょうか？
       *[false] { CODE($given) } という要件はありません。次の要件があります: { LIST($requirements) }。
    }
refusal_entry-check = { CODE($given) } は要件ではなく、ファイルのチェックです。{ CODE("/landscape waive ", $given, " because …") } を使うと、見つかったことを不問にできます。
refusal_no-check = { CODE($command) } にはチェックの名前が必要です: { LIST($checks) }。
refusal_requirement = { CODE($given) } はファイルのチェックではなく、要件です。{ CODE("/landscape accept ", $given, " because …") } を使うと、満たしているものとして扱われます。
refusal_syntax = { CODE("syntax") } は免除できません。読み取れないファイルについては、何も判断できないためです。
refusal_no-entry = { CODE($command) } の { CODE("for") } の後に、エントリの名前がありません。
refusal_no-reason = { CODE($command) } には、後からほかの人が読める理由が必要です: { CODE("because …") }。
refusal_unknown-language = { CODE($given) } は、ここで使える言語ではありません。次の言語を使えます: { LIST($languages) }。
refusal_permission = { CODE($command) } には、このリポジトリでの { CODE($needed) } 以上のロールが必要です。
refusal_own-entry = { CODE($command) } は、pull request の作成者以外の人が使うものです。
refusal_on-hold = この pull request は保留中です。先に { CODE("/landscape resume") } を、その後に { CODE($command) } を実行してください。
refusal_draft = この pull request はドラフトで、まだ変更される可能性があります。準備ができたら、もう一度 { CODE($command) } とコメントしてください。
refusal_unrelated = この pull request はランドスケープのリストを変更しないため、{ CODE($command) } の対象はありません。
refusal_unknown-entry = この pull request が変更するエントリの中に、{ CODE($given) } という名前のものはありません。
refusal_several-entries = この pull request は複数のエントリを変更します。どのエントリのことかを指定してください: { CODE("/landscape ", $command, " … for <entry>") }。
refusal_not-asked = { CODE($requirement) } はここでは対象外のため、判断することはありません。
refusal_nothing-found = { CODE($check) } のチェックでは、ここで何も見つかりませんでした。
refusal_dangerous = { CODE($check) } のチェックで見つかったことは、サイトを開く人に害を及ぼす可能性があるため、免除できません。
refusal_entry-changed = コメントの作成中にエントリが変更されました。もう一度確認してから、改めて { CODE($command) } とコメントしてください。
refusal_too-many = この pull request に対する判断が多すぎるため、これ以上は記録できません。
refusal_earlier = これは以前に拒否されています。

## replies: explanations and help

explain_rule = { STRONG("ルール:") }
explain_how = { STRONG("判定方法:") }
explain_level =
    { $level ->
        [required] ここでは必須です。
        [advice] ここでは助言として扱われます。表示されるだけで、マージの妨げにはなりません。
       *[off] ここでは判定されません。
    }
explain_evidence = { STRONG("確認できたこと:") }
explain_no-evidence = 何も見つかりませんでした。
explain_change = { STRONG("結果を変えるには:") }
explain_change-met = 変える必要はありません。満たしています。プッシュのたびに再度確認され、メンテナが却下することもできます。
explain_change-accept = メンテナは { CODE("/landscape accept ", $requirement, " for ", $entry, " because …") } で判断を確定できます
explain_not-asked = この pull request が変更するエントリは、いずれもこの要件の対象外です。
help_heading = コマンドは、コメントの中の独立した行に、引用やコードの外で書きます。括弧内は、このリポジトリでそのコマンドを使える人です:
help_who_anyone = 誰でも
help_who_role = { CODE($role) } 以上
help_who_author = 作成者、および { CODE($role) } 以上
help_recheck = すべてを改めて調べ、今すぐレビューをやり直します
help_explain = ルール、判定方法、確認できたすべてのことを説明します
help_accept = メンテナの判断: 満たしているものとして扱います
help_decline = メンテナの判断: 満たしていないものとして扱います
help_waive = メンテナの判断: このチェックで見つかったことが、この pull request のマージの妨げにならないようにします
help_reset = メンテナの判断を取り消します
help_hold = この pull request について、プログラムが発言しないようにします
help_resume = プログラムの発言を再開します
help_language = このレビューを別の言語でも表示します
help_help = この一覧を表示します

## on hold

superseded_title = 新しいコミットがあります
superseded_summary = このコミットの確認中に、新しいコミットが追加されました。レビューの対象は最新のコミットです。
hold_title = 保留中
hold_banner = { STRONG("保留中です。") } { MESSAGE($summary) }
hold_summary = { CODE($by) } が { DAY($at) }に保留にしました: { CODE($reason) }。コメントに { CODE("/landscape resume") } と書くと、レビューが再開されます。

## the configuration file

configuration_syntax-too-long = ファイルが長すぎるため、設定として扱えません。
configuration_syntax-aliases = YAML のアンカーとエイリアス（{ CODE("&name") }、{ CODE("*name") }）には対応していません。値を直接書いてください。
configuration_syntax-duplicate-key = このキーが 2 つあります。どちらか 1 つだけを残してください。
configuration_syntax-tab = YAML ではスペースでインデントしますが、この行はタブで始まっています。
configuration_syntax-indentation = この行のインデントが前後の行とそろっていません。
configuration_syntax-several-documents = ここから 2 つ目の YAML ドキュメントが始まっています。{ CODE("---") } を削除してください。
configuration_syntax-malformed = この行以降、ファイルを YAML として読み取れません。
configuration_unknown-key =
    { HAS($meant) ->
        [true] { CODE($key) } は不明なキーです。{ CODE($meant) } のことでしょうか？
       *[false] { CODE($key) } は不明なキーです。
    }
configuration_missing-key = { CODE($key) } がありません。
configuration_not-a-group = ファイルには、{ CODE("language: en") } のようにキーとその値を書きます。
configuration_one-of = { CODE($key) } は次のいずれかにする必要があります: { LIST($values) }。
configuration_whole-number = { CODE($key) } は { $minimum } から { $maximum } までの整数にする必要があります。
configuration_yes-or-no = { CODE($key) } は、引用符なしの { CODE("true") } または { CODE("false") } にする必要があります。
configuration_text = { CODE($key) } は、空ではない { $maximum } 文字以内の 1 行のテキストにする必要があります。
configuration_address = { CODE($key) } は、{ CODE("https://") } で始まる { $maximum } 文字以内のアドレスにする必要があります。
configuration_list = { CODE($key) } は、1 件以上 { $maximum } 件以下の項目を持つリストにする必要があります。
configuration_group = { CODE($key) } には、次の中からキーを指定する必要があります: { LIST($keys) }。
configuration_same-label = { CODE($one) } と { CODE($other) } のラベルが同じ名前になっています。それぞれに別の名前が必要です。

## the check run on a change of it

configuration_valid = 設定は有効です
configuration_invalid = 設定にエラーがあります
configuration_removed = 設定が削除されます
configuration_changes = プリセット { CODE($preset) } に対して、{ LIST($settings) } を変更します。
configuration_changes-nothing = プリセット { CODE($preset) } に対する変更はありません。
configuration_takes-effect = デフォルトブランチに取り込まれると有効になります。
configuration_removed-effect = これがマージされると、代わりに組織のファイルと既定値が使われます。
configuration_invalid-effect = エラーのあるファイルはまったく使われません。このままマージすると、代わりに既定値が使われます。
configuration_unreadable = ファイルを読み取れません。大きすぎるか、テキストではありません。
configuration_on-line = { FIXED($line) } 行目: { MESSAGE($problem) }

## the check run on a change of the rules

criteria_title = レビューが従うルールが変更されます
criteria_change = この変更により、{ CODE($path) } のルールは次のように変わります:
criteria_gone = この変更により、{ CODE($path) } にルールが見つからなくなります。なくなるのは次のとおりです:
criteria_effect = レビューはこの文章ではなく設定に従うため、これまでどおり続きます。要件や数値が変わる場合は、{ CODE($configuration) } も同じ内容にしてください。

## beside the lists

unrelated_summary = この pull request はランドスケープのリストを変更しないため、レビューの対象はありません。
unrelated_merge-group = pull request はマージキューに入る前にレビューされるため、ここでレビューすることはもうありません。

## audit

audit_title = ランドスケープの監査
audit_of = { LINK(CODE($repository), "https://github.com/", $repository) }（{ DAY($date) }、コミット { CODE($commit) }）
audit_summary = 掲載プロジェクト { STRONG($all, " 件中 ", $fine, " 件") }が良好な状態です。
audit_criteria_changed = { CODE($path) } のルールは、レビューの設定時のものとは異なります。設定が更新されるまで、レビューとこの監査は以前のルールに従います。
audit_criteria_gone = レビューの設定時のルールが { CODE($path) } に見つかりません。別の場所にある場合は、設定の { CODE("criteria") } でその場所を指定してください。
audit_criteria_missing = 以前の文のうち { $count } 件がなくなっています。
audit_criteria_known = 設定を新しいルールに合わせたら、設定に次のように書いてそのことを示してください:
audit_standing_fails = 不合格の見込み
audit_standing_ask = 要確認
audit_standing_not-known = 不明
audit_standing_fine = 良好
audit_tier_major = { TIER("major") }
audit_tier_emerging = { TIER("emerging") }
audit_tier_none = –
audit_heading_fails = 現時点では不合格になるもの
audit_heading_ask = 人による確認が望ましいもの
audit_heading_not-known = 確認できなかったもの
audit_heading_changes = 前回の監査（{ DAY($date) }）からの変化
audit_heading_news = プロジェクトの動向
audit_filter_archived = アーカイブ済み
audit_filter_gone = 消失
audit_filter_license = ライセンス変更
audit_filter_license-closed = オープンソースではなくなった
audit_filter_renamed = 名称変更
audit_filter_silent = 1 年間動きなし
audit_license-changed = 前回の監査: { HAS($before) ->
        [true] { CODE($before) }
       *[false] なし
    }、現在: { HAS($now) ->
        [true] { CODE($now) }
       *[false] なし
    }
audit_no-adopters = 採用者一覧なし
audit_gone = { CODE($repository) } には公開されているものがありません
audit_new = 新規
audit_column_news = 動向
audit_column_reason = 理由
audit_column_since = 最初に検出された監査
audit_heading_stars = スターの数
audit_heading_order = スターの数による並び順
audit_heading_entries = エントリ
audit_heading_lists = リスト
audit_heading_all = すべてのプロジェクト
audit_filter_moved = 移転
audit_filter_stars = スターの数のずれ
audit_filter_could-be-major = { TIER("major") } にできる可能性あり
audit_filter_major-no-longer = { TIER("major") } の基準外
audit_filter_changed = 変化あり
audit_filter_problems = エントリの修正が必要
audit_moved = リストでは { CODE($listed) }、現在は { LINK(CODE($present), "https://github.com/", $present) }
audit_stars = リストではスター { $listed } 個、GitHub では { $present } 個
audit_order_behind = { CODE($name) } の正しい位置は { CODE($behind) } の後です
audit_order_first = { CODE($name) } の正しい位置は先頭です
audit_order_list = { CODE($list) } では、{ $count } 件のエントリの順番が正しくありません
audit_order_where = それぞれの正しい位置
audit_order_right = すべてのリストが正しい順番です。
audit_change_listed = 新たに掲載
audit_change_no-longer-listed = 掲載終了
audit_change_outcome = { MESSAGE($requirement) }: { MESSAGE($from) }、現在は { STRONG(MESSAGE($to)) }
audit_changes-none = 変化はありません。
audit_more = …ほか { $count } 件
audit_fix = アドレス、スターの数、並び順は、リストのクローンで { CODE("landscape-reviewer audit ", $repository, " --fix") } を実行すると更新できます。
audit_stated = このページは確認できたことを述べるものです。それをどう受け止めるか、先にプロジェクトに連絡するかどうかは、人が決めることです。
audit_last-commit = 人による最後のコミット: { DAY($date) }
audit_contributors = コントリビューター { $count } 人
audit_contributors-at-least = コントリビューター { $count } 人以上
audit_commits = 12 か月のコミット { $count } 件
audit_not-counted = 集計なし
audit_column_project = プロジェクト
audit_column_tier = 区分
audit_column_standing = 結果
audit_column_requirements = 要件
audit_column_commits = 12 か月のコミット
audit_column_contributors = コントリビューター
audit_column_stars = スター
audit_column_remarks = 備考
audit_badge_landscape =
    { $tier ->
        [major] ランドスケープ: { TIER("major") }
        [emerging] ランドスケープ: { TIER("emerging") }
       *[none] ランドスケープ
    }
audit_badge_met = { $all } 件中 { $met } 件を満たしています
audit_badge_about =
    { $tier ->
        [major] リポジトリからわかることを、今日 { TIER("major") } として提案された場合として判定したものです。決めるのはランドスケープのメンテナです。本番環境での利用は提案で示してください。
       *[none] リポジトリからわかることを、今日提案された場合として判定したものです。決めるのはランドスケープのメンテナです。
    }
audit_page_search = プロジェクトを検索
audit_page_filters = 絞り込み
audit_page_all = すべて
audit_page_sort-hint = 列の見出しを選ぶと、その列で並べ替えられます。
audit_page_evidence = 確認できたこと
audit_page_shown = 件を表示中
audit_page_nothing = 該当するプロジェクトはありません。
audit_page_picture-time = スターの数と、人による最後のコミットからの日数
audit_page_picture-describes = 不合格の見込み { $fails } 件、要確認 { $ask } 件、不明 { $unknown } 件、良好 { $fine } 件
audit_page_threshold = コントリビューターの棒グラフにある線は { $moreThan } 人を示します。{ TIER("major") } にはこれを超える人数が必要です。
audit_page_bars = 12 か月のコミットを、古い月から順に月ごとに示しています。
audit_page_commits = コミット
audit_page_quiet = 人によるコミットのない期間が { $days } 日を超える
audit_page_not-drawn = 情報が不足しているため、{ $count } 件のプロジェクトは図に含まれていません
audit_page_show-all = すべてのプロジェクトを表示
audit_page_source = 情報源
audit_page_out-of-order = 順番のずれ
audit_page_day = 1 日
audit_page_month = 1 か月
audit_page_quarter = 90 日
audit_page_year = 1 年
audit_page_footer = このページは単独で動作し、何も読み込まず、何も送信しません。スラッシュキーで検索し、Esc キーですべての表示に戻ります。
audit_issue-title_fails = ランドスケープの監査: 現時点で不合格になるプロジェクトが { $fails } 件あります
audit_issue-title_to-do = ランドスケープの監査: リストを更新できます
audit_issue-title_not-known = ランドスケープの監査: 一部を確認できませんでした
audit_issue-title_well = ランドスケープの監査: すべて良好です
audit_issue-about = 監査ではこの issue だけを使います。毎回この場で書き換えられ、すべて良好になるとクローズされます。手動でクローズした場合は、新たな対応が必要になるまでクローズされたままです。
audit_issue-well = すべて良好です。要件を満たさない掲載プロジェクトはなく、リストは最新です。状況が変わると、この issue は再オープンされます。
audit_pull_title_addresses = リポジトリへのリンクを更新
audit_pull_title_stars = スター数を更新
audit_pull_title_order = リストをスターの数の順に並べ替え
audit_pull_about = この pull request は、設定に従ってランドスケープの監査が作成しました。人の判断が要らないものだけを変更しています:
audit_pull_rules = マージまたはクローズされるまで、監査のたびにこの pull request が更新されます。App が自らマージやクローズをすることはありません。このような pull request が不要な場合は、設定の { CODE("audit") } の下に { CODE("pullRequests: false") } と書いてください。
audit_pull_not-needed = この pull request はもう必要ありません。これがなくてもリストは最新の状態です。クローズしてかまいません。
audit_pull_left = ほかの人がこのブランチにコミットしたため、App は以後このブランチを変更しません。
audit_pull_no-permission = 設定では、人の判断が要らない変更の pull request を作成することになっていますが、App に { CODE("contents: write") } の権限がないため作成できません。App の運用者が App の設定でこの権限を追加し、そのあと、こちらのオーナーが承認してください。
audit_pull_refused = 人の判断が要らない変更の pull request を GitHub が受け付けませんでした: { CODE($reason) }。次の監査で再試行します。

## the dashboard

dashboard_title = ランドスケープのダッシュボード
dashboard_about = ランドスケープに対するオープンな pull request と、それぞれが何を待っているかの一覧です。この文章はその場で更新され、誰にも通知されません。不要な場合は issue をクローズしてください。pull request を再度確認させるには、チェックボックスにチェックを入れてください。確認が始まるとチェックは外れます。
dashboard_about-silent = ランドスケープに対するオープンな pull request と、それぞれに伝えられるはずの内容の一覧です。{ CODE("silent") } モードでは、書き込まれるのはこの issue だけです。その場で更新され、誰にも通知されません。pull request を再度確認させるには、チェックボックスにチェックを入れてください。確認が始まるとチェックは外れます。
dashboard_all = すべてを再度確認する
dashboard_none = ランドスケープに対するオープンな pull request はありません。
dashboard_audit = 前回の監査: { DAY($date) }
dashboard_heading_needs-maintainer = メンテナの判断待ち
dashboard_heading_ready = 準備完了、メンテナのマージ待ち
dashboard_heading_on-hold = 保留中、メンテナの再開待ち
dashboard_heading_needs-changes = 作成者の変更待ち
dashboard_heading_not-evaluated = 未評価、自動的に再試行
dashboard_heading_waiting = 未確認
dashboard_draft = ドラフト
dashboard_since = { DAY($date) }から
dashboard_left-out = ほかに { $count } 件ありますが、文章に収まらないため表示されていません。
dashboard_cut = さらに古いオープンな pull request がありますが、表示されていません。

## check, at a terminal

check_compared = { CODE($base) }（{ CODE($commit) }）と比較しました。
check_compared-earlier = このブランチの基点である { CODE($base) } の { CODE($commit) } と比較しました。
check_fixed = 修正済み
check_fixable = { CODE("--fix") } で修正できます
check_severity =
    { $severity ->
        [failure] エラー
        [warning] 警告
       *[notice] メモ
    }
check_count =
    { $severity ->
        [failure] エラー { $count } 件
        [warning] 警告 { $count } 件
       *[notice] メモ { $count } 件
    }
check_found = { LIST($counts) }。
check_no-list = ランドスケープのリストに変更はありません。
check_same-commit = チェックの対象は、比較対象と同じコミットです。{ CODE("--base") } でより前のコミットを指定してください。
check_nothing-found = 何も見つかりませんでした。
check_repairable =
    { $which ->
        [it] { CODE("--fix") } で修正できます。
       *[some] そのうち { $count } 件は { CODE("--fix") } で修正できます。
    }
check_without-token = エントリのみをチェックしました。{ CODE("GITHUB_TOKEN") } にトークンを設定すると、プロジェクトもレビューされます。
check_entries-alone = ネットワークを使わずに、エントリのみをチェックしました。
check_verdict = 判定: { MESSAGE($title) }。ラベル: { PROSE($labels) }。
check_whole = レビュー全体

## pages of the server

front_title = ランドスケープレビューア
front_about = このサーバーはランドスケープへの pull request をレビューし、提案されたプロジェクトが掲載の要件のうちどれを満たしているかをそれぞれに示します。助言をするだけで、マージ、クローズ、承認は行いません。
front_paths = GitHub からの配信先は { CODE($path) } です。すべて正常かどうかは { CODE("/readyz") } でわかります。
project_absent = この名前の公開リポジトリは GitHub にありません。
project_later = GitHub に問い合わせるプロジェクトの数は、一度に少しだけに限られています。しばらくしてからもう一度お越しください。

## the set-up page

set-up_title = ランドスケープレビューアの設定
set-up_about = このページでは、リストをレビューする GitHub App を作成します。GitHub でボタンを押すまでは、何も作成されません。
set-up_owner = 誰の App にしますか？
set-up_owner_person = 自分の App（GitHub にサインインしているアカウント）
set-up_owner_organization = 組織の App（自分が所有しているか、App を管理している組織）:
set-up_organization = 組織の名前
set-up_public = 誰がインストールできますか？
set-up_public_others = 所有者以外もインストールできる
set-up_public_why = リストが App とは別のアカウントのものである場合に必要です。インストールした人のリストは、このサーバーがレビューします。
set-up_github = GitHub はどこにありますか？
set-up_github_address = GitHub のアドレス
set-up_github_enterprise = GitHub Enterprise の場合は、別のアドレスを入力します。
set-up_webhook = GitHub からこのサーバーに届くアドレスは？
set-up_webhook_address = 配信先のアドレス
set-up_webhook_about = このプログラムに届く公開アドレスです。パスは { CODE($path) } です。
set-up_continue = 続行
set-up_wrong_organization = アドレスに含まれる名前を入力してください。{ CODE("https://github.com/ebpf-io") } の場合は { CODE("ebpf-io") } です。
set-up_wrong_github = ブラウザに表示されるとおりに入力してください。例: { CODE("https://github.com") }、{ CODE("https://github.example.com") }
set-up_wrong_webhook = アドレス全体を入力してください。例: { CODE("https://reviewer.example.com", $path) }
set-up_wrong_loopback = そのアドレスでは GitHub からこのマシンに届きません。公開アドレスを入力してください。
set-up_make = GitHub で App を作成
set-up_belongs =
    { HAS($organization) ->
        [true] { CODE($github) } の組織 { CODE($organization) } の App になります。
       *[false] { CODE($github) } の自分のアカウントの App になります。
    }
set-up_installs =
    { $isPublic ->
        [true] ほかの人もインストールできます。
       *[false] ほかの人はインストールできません。
    }
set-up_delivers = GitHub からの配信先は { CODE($address) } です。
set-up_late = 時間がかかりすぎています
set-up_answer_here = このプログラムに届きます。
set-up_answer_reviewer = ランドスケープレビューアが応答しています。
set-up_answer_silent =
    応答がありません（{ HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }）。このまま進み、プログラムを起動する前に直すこともできます。
set-up_answer_elsewhere = 別のアドレスに転送されますが（{ FIXED($status) }）、GitHub は転送に従いません。転送先のアドレスを入力してください。
set-up_answer_another = { FIXED($status) } という応答がありますが、このプログラムではありません。プログラムを起動する前に、プロキシを確認してください。
set-up_leads-back = GitHub に App の名前が表示されます。名前は変更できます。その後、このページに戻ります。
set-up_change = 先に変更する
set-up_made = App を作成しました
set-up_made_kept = { CODE($app) } が GitHub に作成され、認証情報は { CODE($file) } に保存されました。プログラムは停止しており、このページもこれで終わりです。
set-up_next = 次の手順
set-up_next_start = プログラムをもう一度起動します: { CODE("npm start") }
set-up_next_install = リストのリポジトリに { LINK("App をインストール", $url) }します。オープンな pull request は数秒でレビューされます。
set-up_next_doctor = すべて正常か確認します: { CODE("npm run doctor") }
set-up_failed = うまくいきませんでした
set-up_failed_again = 最初からやり直す
set-up_failed_no-page = そのようなページはありません。
set-up_failed_form = そのフォームは、このプログラムが作成したものではありません。
set-up_failed_not-asked = このプログラムは、その App を GitHub に要求していません。
set-up_failed_refused = GitHub から App の認証情報を受け取れません（{ FIXED($status) }）。受け取りに使うコードは 1 回限りで、1 時間だけ有効です。
set-up_failed_silent =
    { CODE($url) } から App の認証情報を受け取れませんでした: { HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }
