### The sentences in Korean. The words follow the Korean pages of ebpf.io and GitHub’s Korean documentation. How this
### file works: see en.ftl. No particle that depends on the sound before it (이/가, 을/를, 은/는, 와/과, 으로/로) stands
### behind something that is put in: a noun of ours stands between them, or a particle that never changes (에, 의, 도).

## Words that stand in several sentences

words_place =
    { $tier ->
        [major] { TIER("major") }
        [emerging] { TIER("emerging") }
       *[none]
            { HAS($group) ->
                [true] { CODE($group) }
               *[false] 랜드스케이프
            }
    }
words_this-entry =
    { HAS($name) ->
        [true] { CODE($name) } 항목
       *[false] 이 항목
    }
words_sentence = { MESSAGE($said) }.
words_meant = 혹시 { CODE($near) }인가요? 이쪽은 실제로 있습니다.
words_stars-asked =
    { $bound ->
        [at-least] 스타 { FIXED($stars) }개 이상
       *[more-than] 스타 { FIXED($stars) }개 초과
    }

## requirements: names and rules

requirement_open-source_name = 오픈소스
requirement_ebpf-core_name = eBPF가 핵심 기술
requirement_core_name = { PROSE($title) }
requirement_maintained_name = 활발한 유지 관리
requirement_governance_name = 협업에 열려 있음
requirement_contributors_name = 기여자 { FIXED($moreThan) }명 초과
requirement_production-use_name = 프로덕션에서 사용
requirement_maturity_name = 성숙도

## open-source

open-source_file = { CODE($path) }에 { LIST($licences) } 라이선스가 있습니다
open-source_file-restricted = { CODE($path) }에 있는 { LIST($licences) } 라이선스는 오픈소스 라이선스가 아닙니다
open-source_file-unmatched = { CODE($path) }에는 알려진 라이선스가 없습니다
open-source_detected = GitHub에서 { CODE($licence) } 라이선스를 감지했습니다
open-source_stated = { CODE($path) }에 { LIST($licences) } 라이선스가 명시되어 있습니다
open-source_says = { CODE($path) }에 다음 문구가 있습니다: { CODE($text) }
open-source_none = 리포지토리에서 라이선스를 찾지 못했습니다
open-source_remedy-restricted = 모든 소스 코드가 { CODE($licence) } 대신 오픈소스 라이선스(예: { LINK("Open Source Initiative가 승인한 라이선스", "https://opensource.org/licenses") })로 제공되면 프로젝트를 등재할 수 있습니다.
open-source_remedy-part = 어느 부분에 어떤 라이선스가 적용되는지, 그리고 이 항목에서 설명하는 기능이 오픈소스 부분만으로 동작한다는 점을 README에 적어 주세요.
open-source_question-part = 프로젝트의 일부가 오픈소스가 아닐 수 있습니다({ CODE($path) } 참고). 그 부분을 빼더라도 항목에서 설명하는 내용은 오픈소스인가요?
open-source_remedy-says = 오픈소스 라이선스는 누구나 코드를 사용, 수정, 공유, 판매할 수 있게 합니다. 이와 어긋나는 문장을 빼거나, 그 문장이 무엇에 관한 것인지 README에 적어 주세요.
open-source_question-says = { CODE($path) }의 내용이 오픈소스 라이선스가 모두에게 주는 권리를 제한하나요?
open-source_remedy-documents = { CODE($licence) } 라이선스는 문서용입니다. 소스 코드에 적용할 오픈소스 라이선스를 담은 { CODE("LICENSE") } 파일을 추가해 주세요.
open-source_question-documents = { CODE($path) }에 따르면 리포지토리 전체에 문서용 라이선스인 { CODE($licence) } 라이선스가 적용됩니다. 리포지토리의 소스 코드에도 이것으로 충분한가요?
open-source_remedy-undecided = { CODE($licence) } 라이선스는 Open Source Initiative의 목록에도, Free Software Foundation의 목록에도 없습니다. 목록에 있는 라이선스로도 코드를 이용할 수 있다면 그 라이선스도 리포지토리에 추가해 주세요.
open-source_question-undecided = 이 목록의 기준으로 { CODE($licence) } 라이선스를 오픈소스로 볼 수 있나요?
open-source_remedy-unmatched = 라이선스 원문을 수정하지 않고 { CODE($path) }에 넣거나, 라이선스 식별자를 적은 { CODE("SPDX-License-Identifier:") } 줄을 맨 위에 추가해 주세요.
open-source_question-unmatched = { CODE($path) }의 텍스트는 오픈소스 라이선스인가요?
open-source_remedy-no-file = 라이선스 원문을 담은 { CODE("LICENSE") } 파일을 { CODE($repository) }의 최상위 폴더에 추가해 주세요. 원문은 { LINK("Choose a License", "https://choosealicense.com") }에 있습니다.
open-source_question-stated = 프로젝트 전체에 적용되는 라이선스 파일이 없습니다. 이 위치들에 적힌 내용으로 충분한가요?

## core

core_programs =
    { $count ->
        [1] { PROSE($core) } 프로그램의 소스 파일 { $count }개: { CODE($example) }
       *[other] { PROSE($core) } 프로그램의 소스 파일 { $count }개(예: { CODE($example) })
    }
core_generated =
    { $count ->
        [1] { PROSE($core) } 프로그램에서 생성된 파일 { $count }개: { CODE($example) }
       *[other] { PROSE($core) } 프로그램에서 생성된 파일 { $count }개(예: { CODE($example) })
    }
core_users =
    { $count ->
        [1] { PROSE($core) } 기술을 사용하는 파일 { $count }개: { CODE($example) }
       *[other] { PROSE($core) } 기술을 사용하는 파일 { $count }개(예: { CODE($example) })
    }
core_dependency = { CODE($name) }에 직접 의존합니다({ CODE($path) })
core_submodule = { CODE($name) } 서브모듈을 포함합니다({ CODE($path) })
core_copy = { CODE($name) }의 사본을 포함합니다({ CODE($path) })
core_share = 자체 소스 파일의 { $percent }% 이상이 { PROSE($core) } 기술을 사용합니다
core_share-counted = 자체 소스 파일의 { $percent }%가 { PROSE($core) } 기술을 사용합니다
core_share-all =
    { $total ->
        [1] 하나뿐인 자체 소스 파일이 { PROSE($core) } 기술을 사용합니다
       *[other] 모든 자체 소스 파일이 { PROSE($core) } 기술을 사용합니다
    }
core_mention-readme-opening = { CODE("README") }의 첫머리에서 { PROSE($core) } 기술을 언급합니다
core_mention-readme = { CODE("README") }의 뒷부분에서 { PROSE($core) } 기술을 언급합니다
core_mention-description = 리포지토리 설명에서 { PROSE($core) } 기술을 언급합니다
core_only-traced = 자체 소스 파일 { $total }개 중 { $count }개가 { PROSE($core) } 기술을 언급하지만, { PROSE($core) } 프로그램이거나 이를 로드하는 파일은 없고 README에도 관련 내용이 없습니다
core_mention-vague = 프로젝트에서 BPF를 언급하지만, 기존의 클래식 BPF 필터를 가리키는 것일 수도 있습니다
core_mention-topics = 리포지토리 토픽에서 { PROSE($core) } 기술을 언급합니다
core_mention-name = 리포지토리 이름에서 { PROSE($core) } 기술이 드러납니다
core_traces =
    { $count ->
        [1] { PROSE($core) } 기술을 언급하지만 { PROSE($core) } 프로그램은 아닌 파일 { $count }개: { CODE($example) }
       *[other] { PROSE($core) } 기술을 언급하지만 { PROSE($core) } 프로그램은 아닌 파일 { $count }개(예: { CODE($example) })
    }
core_named =
    { $count ->
        [1] 이름에 { PROSE($core) } 표현이 있지만 프로그램으로 확인되지 않은 파일 { $count }개: { CODE($example) }
       *[other] 이름에 { PROSE($core) } 표현이 있지만 프로그램으로 확인되지 않은 파일 { $count }개(예: { CODE($example) })
    }
core_related = { PROSE($core) } 코드는 이 프로젝트가 참조하는 { CODE($repository) }에서 발견되었습니다
core_runtime = { PROSE($core) } 프로그램을 실행하거나 컴파일하는 도구를 이곳에서 만듭니다: { CODE($path) }
core_elsewhere = 소스 코드는 { CODE($url) }에 있으며, 이 검토에서는 그곳을 검색할 수 없습니다
core_part = 프로젝트는 더 큰 리포지토리의 { CODE($folder) } 폴더입니다
core_nothing =
    { $count ->
        [0] 리포지토리에 { PROSE($core) } 흔적이 전혀 없습니다(프로그램, 라이브러리, 언급 모두 없음)
       *[other] 자체 소스 파일 { $count }개 중 어디에도 { PROSE($core) } 흔적이 없습니다(프로그램, 라이브러리, 언급 모두 없음)
    }
core_thin =
    { $count ->
        [0] 리포지토리에 자체 소스 파일도 { PROSE($core) } 흔적도 없으므로, { PROSE($core) } 부분은 다른 곳에 있을 수 있습니다
       *[other] 리포지토리에 자체 소스 파일이 { $count }개 있지만 { PROSE($core) } 흔적은 없으므로, { PROSE($core) } 부분은 다른 곳에 있을 수 있습니다
    }
core_nothing-seen = 자체 소스 파일 { $count }개의 이름에도, 읽은 내용에도 { PROSE($core) } 흔적이 없습니다
core_only-said =
    { $count ->
        [0] 리포지토리에서 { PROSE($core) } 프로그램이나 이를 사용하는 파일을 찾지 못했으며, 프로젝트의 글에서만 언급됩니다
       *[other] 자체 소스 파일 { $count }개에서 { PROSE($core) } 프로그램이나 이를 사용하는 파일을 찾지 못했으며, 프로젝트의 글에서만 언급됩니다
    }
core_lean-learning = 기껏해야 사용을 돕는 정도입니다: 어떤 프로그램이 들어 있든, 이름이나 첫머리의 설명을 보면 학습 자료, 데모, 템플릿, 링크 모음 또는 문서입니다
core_lean-carried = 충족하는 쪽에 가깝습니다: { CODE($repository) } 리포지토리의 핵심 기술이 { PROSE($core) }이며, 이 프로젝트는 그 나머지 부분으로 보입니다
core_lean-front = 충족하는 쪽에 가깝습니다: 이 프로젝트는 { CODE($repository) }을(를) 위한 것이며, 해당 리포지토리는 { PROSE($core) } 기술을 내세워 자신을 소개합니다
core_lean-beside = 충족하지 않는 쪽에 가깝습니다: { CODE($repository) }에서 { PROSE($core) } 코드가 발견되었지만, 이 프로젝트가 이를 기반으로 한다는 근거는 없습니다
core_lean-used = 충족하지 않는 쪽에 가깝습니다: 프로젝트가 의존하는 { CODE($repository) }의 핵심 기술은 { PROSE($core) }이지만, 프로젝트는 { PROSE($core) } 기술을 여러 요소 중 하나로만 언급합니다
core_lean-toolchain = 충족하는 쪽에 가깝습니다: 다른 사람들이 { PROSE($core) } 프로그램을 빌드하거나 실행하는 데 쓰는 도구가 들어 있습니다
core_lean-said = 기껏해야 사용을 돕는 정도로 보입니다: 프로젝트가 { PROSE($core) } 기술을 내세워 자신을 소개하지만, { PROSE($core) } 프로그램도 라이브러리도 찾지 못했습니다
core_lean-words = 충족하지 않는 쪽에 가깝습니다: { PROSE($core) } 기술은 글로만 언급되며, 프로그램도 라이브러리도 없습니다
core_lean-introduced = 충족하는 쪽에 가깝습니다: 프로젝트가 직접 { PROSE($core) } 기술을 언급하지만, 자체 소스 파일 { $total }개 중 { $count }개에서만 실제 사용이 확인되었습니다
core_lean-part = 충족하지 않는 쪽에 가깝습니다: 프로젝트는 { PROSE($core) } 기술을 기껏해야 여러 요소 중 하나로 언급하며, 자체 소스 파일 { $total }개 중 { $count }개에서 실제 사용이 확인되었습니다
core_aside =
    { $count ->
        [0] 의존성만 발견되었습니다: 읽은 자체 소스 파일 중 { PROSE($core) } 프로그램이거나 이를 사용하는 파일은 없습니다
       *[other] 작은 일부입니다: 자체 소스 파일 { $total }개 중 { $count }개에서 { PROSE($core) } 사용이 확인되었지만, 리포지토리 설명에도 README에도 언급이 없습니다
    }
core_aside-listed = 작은 일부입니다: 자체 소스 파일 { $total }개 중 { $count }개에서 { PROSE($core) } 사용이 확인되었지만, README에서는 뒷부분의 목록에서만 언급됩니다
core_unreadable = 지금은 GitHub에서 일부 파일을 받지 못해 결론을 내리지 않았습니다
core_truncated = GitHub에서 파일 목록의 일부만 제공했으며, 그 부분에는 { PROSE($core) } 흔적이 없습니다
core_sample-large = 파일 일부를 표본으로 확인한 결과입니다: 리포지토리가 너무 커서 전체를 읽을 수 없습니다
core_sample-for-now = 파일 일부를 표본으로 확인한 결과입니다: 지금은 리포지토리 전체를 가져올 수 없었습니다
core_remedy-unmet = { PROSE($core) } 코드가 있는 리포지토리를 링크하거나, { PROSE($core) } 기술이 어디에 쓰이고 프로젝트가 그 사용을 어떻게 돕는지 풀 리퀘스트 설명에 적어 주세요.
core_remedy-aside = { PROSE($core) } 부분 없이는 프로젝트가 존재 목적을 잃는다면, 그 사실과 그 부분이 하는 일을 README 맨 위에 적어 주세요. 그러면 메인테이너에게 판단을 요청합니다.
core_remedy-ask = 어느 부분이 { PROSE($core) } 기술을 사용하는지(코드 링크 포함), 그것 없이도 무엇이 동작하는지 풀 리퀘스트 설명에 적어 주세요.
core_remedy-unknown = 하실 일은 없습니다. 다음 검토에서 다시 확인합니다.
core_question = { CODE($name) } 프로젝트는 { PROSE($core) } 없이는 존재 목적을 잃거나, 프로덕션에서 { PROSE($core) } 기술을 사용하는 데 도움을 주나요?

## maintained

maintained_archived = 리포지토리가 보관 처리되었습니다
maintained_disabled = GitHub에서 리포지토리를 비활성화했습니다
maintained_notice = README에 다음 문구가 있습니다: { CODE($text) }
maintained_notice-in-description = 리포지토리 설명에 다음 문구가 있습니다: { CODE($text) }
maintained_badge = README의 배지에 다음 문구가 있습니다: { CODE($text) }
maintained_topic = 리포지토리에 { CODE($topic) } 토픽이 있습니다
maintained_last-commit = 사람의 마지막 커밋: { DAY($date) }
maintained_last-automated-commit = 봇의 마지막 커밋: { DAY($date) }
maintained_last-commit-like-a-bot = 봇으로 보이는 { CODE($who) } 계정의 마지막 커밋: { DAY($date) }
maintained_no-commit-by-person = 최근 커밋 { $commits }개 중 사람의 커밋이 없습니다
maintained_empty = 리포지토리에 커밋이 없습니다
maintained_upkeep-only = 최근 커밋은 워크플로와 안내문만 갱신하고 코드는 건드리지 않습니다
maintained_last-release = 마지막 릴리스: { CODE($name) }({ DAY($date) })
maintained_no-release = 릴리스나 태그가 없습니다
maintained_activity = 최근 12개월간의 커밋 { BARS($perMonth) }
maintained_no-activity = 최근 12개월간 커밋이 없습니다
maintained_remedy-archived = 프로젝트가 계속된다면 리포지토리의 보관을 해제하거나, 프로젝트가 이어지는 리포지토리를 링크해 주세요.
maintained_remedy-empty = 코드를 푸시하거나, 코드가 있는 리포지토리를 링크해 주세요.
maintained_remedy-disabled = 누구나 열어 보고 기여할 수 있는 리포지토리를 링크해 주세요.
maintained_remedy-ended = 프로젝트가 실제로는 계속된다면 그렇지 않다고 알리는 문구를 지워 주세요. 계속되지 않는다면 등재할 수 없습니다.
maintained_remedy-moved = 프로젝트가 다른 주소에서 계속된다면 그 주소를 링크해 주세요.
maintained_remedy-dead = { FIXED($days) }일이 넘도록 이곳에 아무 활동이 없습니다. 프로젝트가 계속된다면 이어지는 곳을 링크하거나, 다음 릴리스 후에 다시 제안해 주세요.
maintained_remedy-quiet = 최근 { FIXED($commitDays) }일 이내에 사람이 한 커밋이나 최근 { FIXED($releaseDays) }일 이내의 릴리스가 있으면 프로젝트가 관리되고 있음을 알 수 있습니다.
maintained_question-quiet = 한동안 이곳에 활동이 없었습니다. 프로젝트가 완성되어 관리되고 있나요, 아니면 방치되어 있나요?
maintained_question-automated = 이곳에서는 봇만 활동하는 것으로 보입니다. 아직 프로젝트를 관리하는 사람이 있나요?
maintained_question-upkeep = 최근 커밋은 여러 리포지토리를 한꺼번에 정비한 것으로 보입니다. 아직 이 리포지토리를 개발하는 사람이 있나요?
maintained_question-paused = 프로젝트 스스로 더 이상 개발하지 않는다고 밝히고 있습니다. 여전히 관리되고 있나요?
maintained_question-moved = 프로젝트 스스로 다른 곳에서 계속된다고 밝히고 있습니다. 항목의 링크를 그곳으로 바꿔야 하나요?

## governance

governance_issues-open = 이슈 기능이 켜져 있습니다
governance_discussions-open = 토론 기능이 켜져 있습니다
governance_tracker-elsewhere = README에서 다른 공개 트래커를 안내합니다: { CODE($words) }
governance_tracker-in-entry = 항목에 다른 공개 트래커의 링크가 있습니다: { CODE($words) }
governance_outsiders = 최근 12개월간 메인테이너가 아닌 { $count }명의 변경 사항이 병합되었습니다
governance_authors = 가장 많이 작성한 { $core }명 외에 { $count }명이 최근 커밋의 일부를 작성했습니다
governance_nobody-else =
    { $count ->
        [1] 아직 작성자 외에는 아무도 기여하지 않았습니다
       *[other] 아직 작성자 { $count }명 외에는 아무도 기여하지 않았습니다
    }
governance_readme-refuses = README에 다음 문구가 있습니다: { CODE($words) }
governance_waiting = 다른 사람들이 올린 풀 리퀘스트 { $count }개가 반년 넘게 대기 중이며, 마지막으로 병합된 풀 리퀘스트 중 다른 사람의 것은 없습니다
governance_readme-link = README에 기여 가이드 링크가 있습니다
governance_file = { CODE($path) } 파일이 있습니다
governance_readme-section = README에 { CODE($heading) } 섹션이 있습니다
governance_foundation = README에 호스팅 재단이 나와 있습니다: { CODE($foundation) }
governance_owner-file = 조직의 { CODE($path) } 파일이 { CODE($owner, "/.github") }에 있습니다
governance_add-tracker = 이슈 기능을 켜거나, 버그와 아이디어를 공개적으로 논의하는 곳을 README에 적어 주세요.
governance_add-contributing = 패치가 반영되는 방법을 설명하는 { CODE("CONTRIBUTING.md") } 파일을 추가해 주세요. 조직의 { CODE(".github") } 리포지토리에 있는 파일도 인정됩니다.
governance_add-stewardship = 누가 결정하고 참여자가 어떤 대우를 받는지 알 수 있도록 { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") }, { CODE("CODE_OF_CONDUCT.md") } 중 하나를 추가해 주세요.
governance_add-both = 패치가 반영되는 방법을 설명하는 { CODE("CONTRIBUTING.md") } 파일을 추가하고, { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") }, { CODE("CODE_OF_CONDUCT.md") } 중 하나도 추가해 주세요.
governance_question = 확인된 내용으로 볼 때 프로젝트가 다른 사람들에게 충분히 열려 있나요, 아니면 먼저 더 추가해야 하나요?
governance_question-against = 확인된 내용을 감안하더라도 다른 사람들이 참여할 수 있나요?

## contributors

contributors_exactly = { CODE($repository) }의 기여자: { $count }명
contributors_range = { CODE($repository) }의 기여자: { $from }명에서 { $to }명 사이
contributors_at-least =
    { $from ->
        [0] GitHub에서 { CODE($repository) }의 기여자 수를 집계하지 않습니다
       *[other] { CODE($repository) }의 기여자: { $from }명 이상(그 이상은 세지 않음)
    }
contributors_together = 합계 { $from }명에서 { $to }명 사이
contributors_forked =
    { HAS($parent) ->
        [true] 이 리포지토리는 포크이므로 { CODE($parent) }의 기여자도 포함됩니다
       *[false] 이 리포지토리는 포크이므로 원본의 기여자도 포함됩니다
    }
contributors_remedy = { TIER("major") } 프로젝트는 기여자가 { FIXED($moreThan) }명을 넘어야 합니다. 우선 { TIER("emerging") } 등급으로 제안하거나, 프로젝트의 다른 리포지토리를 풀 리퀘스트 설명에 적어 주세요.
contributors_remedy-uncertain = 기여한 사람이 { FIXED($moreThan) }명을 넘는지 확인할 방법을 풀 리퀘스트 설명에 적어 주세요(예: { CODE("git shortlog -sne") }).
contributors_question = GitHub의 집계만으로는 알 수 없습니다. 프로젝트에 기여한 사람이 { FIXED($moreThan) }명을 넘나요?
contributors_question-part = { CODE($path) }에 기여한 사람이 { FIXED($moreThan) }명을 넘나요?
contributors_question-fork = 포크 자체에 기여한 사람이 { FIXED($moreThan) }명을 넘나요?

## production-use

production-use_reference = 풀 리퀘스트 설명에 사용자가 언급되어 있고 { CODE($host) } 링크가 있습니다
production-use_adopters-file = { CODE($path) }에 사용자 { $count }곳이 나와 있습니다
production-use_adopters-section = README의 { CODE($heading) } 섹션에 사용자 { $count }곳이 나와 있습니다
production-use_claim = 풀 리퀘스트 설명에 사용 중이라는 주장은 있지만 사용자 링크가 없습니다: { CODE($claim) }
production-use_other-link = { CODE($host) } 링크가 있지만, 누가 프로젝트를 사용하는지 나와 있지 않습니다
production-use_own-site = { CODE($host) } 사이트는 프로젝트 자체 또는 공급업체의 사이트입니다
production-use_nothing = 풀 리퀘스트 설명에 누가 프로덕션에서 프로젝트를 사용하는지 나와 있지 않습니다
production-use_who = 누가 프로덕션에서 사용하나요? 풀 리퀘스트 설명에 사용자를 { $wanted }곳 이상 적고, 저마다 다른 사람이 열어 볼 수 있는 링크(블로그 글, 발표, { CODE("ADOPTERS.md") } 등)를 함께 넣어 주세요.
production-use_add-links = 서로 독립된 사용자 { $wanted }곳 이상의 링크를 풀 리퀘스트 설명에 추가해 주세요. 사용자가 직접 쓴 블로그 글이나 발표, 또는 사용자의 이름과 사이트를 담은 { CODE("ADOPTERS.md") } 파일이면 됩니다.
production-use_question = 프로덕션에서의 사용이 { TIER("major") } 등급으로 인정할 만큼 상당한가요?

## maturity

maturity_since = { DAY($date) }부터 존재합니다
maturity_since-at-least = 늦어도 { DAY($date) }부터 존재합니다
maturity_first-commit = 첫 커밋 날짜: { DAY($date) }
maturity_stars = 스타 { $stars }개
maturity_stars-not-known = 스타 수를 알 수 없습니다
maturity_remedy-age = { DAY($date) } 다음 날부터는 프로젝트가 시작된 지 { FIXED($months) }개월이 넘습니다.
maturity_remedy-stars = 등재 기준은 { words_stars-asked }이며, 현재 { $missing }개가 부족합니다.
maturity_remedy-age-and-stars = { DAY($date) } 다음 날부터는 프로젝트가 시작된 지 { FIXED($months) }개월이 넘습니다. 또한 등재 기준은 { words_stars-asked }이며, 현재 { $missing }개가 부족합니다.
maturity_remedy-stars-not-known = 프로젝트가 등재 기준({ words_stars-asked })을 채웠다면 하실 일은 없습니다. 다음 검토에서 스타 수를 다시 확인합니다.

## repositories elsewhere, and removals

elsewhere_address = { CODE($address) } 참고
elsewhere_unread = 지금은 리포지토리를 읽을 수 없었습니다
elsewhere_too-large = 리포지토리가 너무 커서 여기서는 읽을 수 없습니다
elsewhere_part = 프로젝트는 리포지토리의 일부입니다: { CODE($path) }
elsewhere_mirror = 리포지토리에 미러라고 적혀 있으며, 프로젝트의 본거지는 다른 곳입니다
elsewhere_no-address = 항목에 소스 코드 링크가 없습니다
elsewhere_remedy = 프로젝트가 GitHub에 없어서 메인테이너가 직접 확인합니다. 질문의 답이 되는 링크를 풀 리퀘스트 설명에 추가해 주세요.
elsewhere_remedy-part = 리포지토리에 프로젝트 외의 내용도 있어서 메인테이너가 직접 확인합니다. 프로젝트에 해당하는 부분에 대해 질문의 답이 되는 링크를 풀 리퀘스트 설명에 추가해 주세요.
elsewhere_remedy-no-address = { CODE("GitHub") } 레이블을 붙여 리포지토리 링크를 추가하거나, 소스 코드가 있는 곳의 링크를 추가해 주세요.
elsewhere_question-open-source = 모든 소스 코드가 오픈소스 라이선스로 제공되나요?
elsewhere_question-core = { PROSE($core) } 기술이 프로젝트의 핵심 기술이거나, 다른 사람들이 프로덕션에서 { PROSE($core) } 기술을 사용하도록 프로젝트가 돕나요?
elsewhere_question-ebpf-core = eBPF가 프로젝트의 핵심 기술이거나, 다른 사람들이 프로덕션에서 eBPF를 사용하도록 프로젝트가 돕나요?
elsewhere_question-maintained = 프로젝트가 관리되고 있나요(최근 { FIXED($commitDays) }일 이내의 커밋 또는 최근 { FIXED($releaseDays) }일 이내의 릴리스)?
elsewhere_question-governance = 누구나 참여할 수 있나요?
elsewhere_question-contributors = 기여한 사람이 { FIXED($moreThan) }명을 넘나요?
elsewhere_question-production-use = 상당수의 사용자가 프로덕션에서 프로젝트를 사용하나요?
elsewhere_question-maturity =
    { $months ->
        [0] 목록의 기준은 GitHub { words_stars-asked }입니다. 프로젝트가 그만큼 잘 알려져 있나요?
       *[other] 프로젝트가 시작된 지 { FIXED($months) }개월이 넘었나요?
    }
not-known_not-found = 공개된 { CODE($repository) } 리포지토리가 없습니다
not-known_no-answer = 지금은 GitHub에서 이에 대한 응답을 받지 못했습니다
not-known_too-large = 리포지토리가 너무 커서 GitHub에서 이에 대한 응답을 받을 수 없습니다
not-known_not-read = 이 내용은 읽지 않았습니다
not-known_failed = 이 항목을 판정하던 중 예기치 않은 오류가 발생했습니다
not-known_remedy-not-found = 주소를 확인해 주세요. 리포지토리는 공개되어 있어야 합니다.
not-known_remedy = 지금은 하실 일이 없습니다. 다음 검토에서 다시 확인합니다.
removal_gone = 공개된 { CODE($repository) } 리포지토리가 더 이상 없습니다
removal_remedy = 항목을 바꿔야 하는 이유를 보여 주는 링크를 풀 리퀘스트 설명에 추가해 주세요.
removal_question = 확인된 내용만으로는 { CODE($name) } 항목을 삭제해야 한다고 볼 수 없습니다. 풀 리퀘스트 설명에 적힌 이유로 충분한가요?
removal_question-demotion = 확인된 내용만으로는 { CODE($name) } 항목을 { TIER("emerging") } 등급으로 옮겨야 한다고 볼 수 없습니다. 풀 리퀘스트 설명에 적힌 이유로 충분한가요?

## entry checks

check_not-carried-out = { CODE($check) } 검사를 실행하지 못해 이에 대해서는 아무 판단도 하지 않습니다. 이는 이 프로그램의 문제이며, 여러분의 잘못이 아닙니다.
syntax_trailing-comma = 마지막 요소 뒤에 쉼표가 있는데, JSON에서는 허용되지 않습니다. 삭제해 주세요.
syntax_missing-comma = 이 뒤에 쉼표가 빠져 있습니다. 추가해 주세요.
syntax_missing-bracket = 여기에 { CODE($missing) } 기호가 빠져 있어 목록을 읽을 수 없습니다. 추가해 주세요.
syntax_comment = JSON에는 주석을 쓸 수 없습니다. 이 주석을 삭제해 주세요.
syntax_byte-order-mark = 파일이 바이트 순서 표시(BOM)로 시작합니다. 눈에 보이지 않지만 JSON에서는 허용되지 않습니다. BOM 없는 UTF-8로 저장해 주세요.
syntax_tab-indentation = 이 줄은 탭으로 들여쓰기되어 있는데, YAML에서는 공백만 쓸 수 있습니다. 주변 줄처럼 공백으로 들여쓰기해 주세요.
syntax_indentation = 이 줄의 시작 위치가 올바르지 않습니다. 항목의 주변 줄과 같게 들여쓰기해 주세요.
syntax_missing-colon = 다른 필드처럼 { CODE($field) } 뒤에도 콜론과 공백이 필요합니다.
syntax_missing-space = 하이픈 뒤에 공백이 빠져 있습니다. 추가해 주세요.
syntax_needs-quotes = { CODE($sign) } 기호는 YAML에서 특별한 의미가 있습니다. 이 값을 따옴표로 감싸 주세요.
syntax_text-behind-quote = 닫는 따옴표 뒤에 텍스트가 이어집니다. 값 전체를 따옴표로 감싸 주세요. 값에 아포스트로피가 있으면 큰따옴표를 써 주세요.
syntax_backslash = 큰따옴표 안의 백슬래시는 특별한 의미가 있습니다. 두 번 써 주세요.
syntax_no-group-name = 이 카테고리에 이름이 없어 랜드스케이프를 빌드할 수 없습니다. 이름을 추가해 주세요.
syntax_second-document = 이 하이픈 줄에서 새 문서가 시작되는데, 목록은 하나의 문서여야 합니다. 이 줄을 삭제해 주세요.
syntax_duplicate-key = 같은 항목에 { CODE($key) } 키가 두 번 있습니다. 하나만 남겨 주세요.
syntax_unterminated-string = 이 텍스트에는 같은 줄에 닫는 따옴표가 없습니다. 따옴표를 닫아 주세요.
syntax_unexpected-token = 여기서 목록을 읽을 수 없습니다. 이 위치에 { CODE($found) } 표기가 올 수 없습니다. 바로 앞에 빠지거나 남는 따옴표, 쉼표, 괄호가 없는지 확인해 주세요.
syntax_unexpected-end = 목록이 끝나기 전에 파일이 끝납니다. 닫히지 않은 따옴표, 중괄호, 대괄호를 닫아 주세요.
syntax_not-a-list = 이 파일에서 항목 목록을 찾지 못했습니다. 베이스 브랜치에 있는 파일과 비교해 주세요.
syntax_not-a-literal = 이 값은 단순한 텍스트나 숫자가 아니어서 검사할 수 없었습니다. 가능하면 값을 직접 적어 주세요.
syntax_conflict-marker = 병합 충돌 표시가 아직 남아 있습니다. 충돌을 해결하고 표시를 지워 주세요.
syntax_beyond-limits = 여기부터는 목록이 너무 크거나 중첩이 너무 깊어 검사할 수 없습니다. 메인테이너의 확인이 필요합니다.
schema_missing = { words_this-entry }에 목록의 다른 항목들이 갖춘 { CODE($field) } 필드가 없습니다. 추가해 주세요.
schema_required = { words_this-entry }에 { CODE($field) } 필드가 없어 랜드스케이프를 빌드할 수 없습니다. 추가해 주세요.
schema_asked = { words_this-entry }에 이 목록의 필수 필드인 { CODE($field) } 필드가 없습니다. 추가해 주세요.
schema_address =
    { HAS($example) ->
        [true] { CODE($name) } 항목의 { CODE($field) } 값은 { CODE($example) } 형식의 주소여야 합니다. 지금 값으로는 랜드스케이프를 빌드할 수 없습니다. 고쳐 주세요.
       *[false] { CODE($name) } 항목의 { CODE($field) } 값은 { CODE("https://") }로 시작하는 주소여야 합니다. 지금 값으로는 랜드스케이프를 빌드할 수 없습니다. 고쳐 주세요.
    }
schema_unknown = { CODE($name) } 항목의 { CODE($field) } 필드는 다른 어떤 항목에도 없어서 사이트에서 인식하지 못합니다. 철자를 확인하거나 삭제해 주세요.
schema_empty =
    { HAS($name) ->
        [true] { CODE($name) } 항목의 { CODE($field) } 값이 비어 있습니다. 채워 주세요.
       *[false] { CODE($field) } 값이 비어 있습니다. 채워 주세요.
    }
schema_type =
    { $kind ->
        [text] { CODE($name) } 항목의 { CODE($field) } 값은 따옴표로 감싼 텍스트여야 합니다. 바꿔 주세요.
        [number] { CODE($name) } 항목의 { CODE($field) } 값은 숫자여야 합니다. 바꿔 주세요.
        [address] { CODE($name) } 항목의 { CODE($field) } 값은 { CODE("https://") }로 시작하는 주소여야 합니다. 바꿔 주세요.
        [repository] { CODE($name) } 항목의 { CODE($field) } 값은 { CODE("owner/name") } 형식의 GitHub 리포지토리여야 합니다. 바꿔 주세요.
        [one-text] { CODE($name) } 항목의 { CODE($field) } 값은 하나의 텍스트여야 합니다. 바꿔 주세요.
        [list] { CODE($name) } 항목의 { CODE($field) } 값은 목록이어야 합니다. 바꿔 주세요.
        [yes-or-no] { CODE($name) } 항목의 { CODE($field) } 값은 true 또는 false여야 합니다. 바꿔 주세요.
        [group] { CODE($name) } 항목의 { CODE($field) } 값은 필드 그룹이어야 합니다. 바꿔 주세요.
        [date] { CODE($name) } 항목의 { CODE($field) } 값은 2026-01-31 형식의 날짜여야 합니다. 바꿔 주세요.
       *[word] { CODE($name) } 항목의 { CODE($field) } 값에는 소문자와 하이픈만 쓸 수 있습니다. 바꿔 주세요.
    }
schema_links = { CODE($name) } 항목의 { CODE("urls") } 값은 각 링크에 { CODE("label") } 텍스트와 { CODE("url") } 텍스트가 있는 목록이어야 합니다. 빠진 내용을 채워 주세요.
schema_unknown-in-link = { CODE($name) } 항목의 링크에 사이트에서 인식하지 못하는 { CODE($field) } 필드가 있습니다. 링크에는 { CODE("label") } 필드와 { CODE("url") } 필드가 들어갑니다.
schema_no-stars = { CODE($name) } 항목에 사이트가 목록 정렬에 쓰는 { CODE("githubStars") } 필드가 없습니다. 스타 수를 추가해 주세요.
schema_no-stars-known = { CODE($name) } 항목에 사이트가 목록 정렬에 쓰는 { CODE("githubStars") } 필드가 없습니다. 스타 수(현재 { $actual }개)를 추가해 주세요.
schema_stars-type = { CODE($name) } 항목의 { CODE("githubStars") } 값은 따옴표 없는 정수여야 합니다. 바꿔 주세요.
schema_order = 목록의 다른 항목은 필드가 { LIST($keys) } 순서로 되어 있습니다. { CODE($name) } 항목도 같은 순서면 좋겠습니다.
duplicate_name = { CODE($name) } 항목은 이미 { CODE($list) }에 등재되어 있습니다. 새로 추가하지 말고 그 항목을 수정하거나 옮겨 주세요.
duplicate_since = { CODE($name) } 항목은 이미 등재되어 있습니다. 이 브랜치가 시작된 뒤 베이스 브랜치의 { CODE($list) }에 추가되었습니다. 베이스 브랜치를 병합한 다음, 새로 추가하지 말고 그 항목을 수정하거나 옮겨 주세요.
duplicate_namesake = { CODE($name) } 항목은 이미 { CODE($list) }에 { CODE($repository) } 리포지토리로 등재되어 있습니다. 서로 다른 프로젝트라면 구별되는 이름을 붙여 주시고, 같은 프로젝트라면 그 항목을 수정해 주세요.
duplicate_repository = { CODE($name) } 항목의 리포지토리는 이미 { CODE($list) }에 { CODE($other) } 항목으로 등재되어 있습니다. 같은 프로젝트라면 항목을 하나만 남겨 주세요.
duplicate_in-group = { CODE($name) } 항목은 이미 { CODE($group) }에 있으며, 같은 이름이 두 개 있으면 랜드스케이프를 빌드할 수 없습니다. 기존 항목을 수정하거나, 이 항목에 고유한 이름을 붙여 주세요.
duplicate_two-groups = { CODE($name) } 항목은 이미 { CODE($group) }에 등재되어 있습니다. 가장 잘 맞는 카테고리 하나에만 두세요. { CODE("second_path") } 필드를 쓰면 다른 카테고리에도 표시됩니다.
github-link_no-repository = { CODE($url) } 주소는 리포지토리가 아니어서, 랜드스케이프에 { CODE($name) } 항목의 스타와 라이선스가 표시되지 않습니다. 주 리포지토리가 있다면 그 주소를 쓰는 것이 더 좋습니다.
github-link_not-gathered = 랜드스케이프는 { CODE($name) } 항목의 스타와 라이선스를 { CODE($url) } 주소가 아니라 리포지토리 자체에서 수집합니다. { CODE($canonical) } 주소를 사용해 주세요.
github-link_label =
    { $isStarred ->
        [true] { CODE($name) } 항목의 리포지토리 링크에 { CODE($label) } 레이블이 붙어 있습니다. 레이블을 정확히 { CODE("GitHub") }로 바꿔 주세요. 매월 스타를 갱신할 때 그 단어로 링크를 찾습니다.
       *[false] { CODE($name) } 항목의 리포지토리 링크에 { CODE($label) } 레이블이 붙어 있습니다. 레이블을 정확히 { CODE("GitHub") }로 바꿔 주세요.
    }
github-link_missing = { CODE($name) } 항목에 { CODE("GitHub") } 레이블이 붙은 링크가 없어 스타를 갱신할 수 없습니다. 이 레이블을 붙여 리포지토리 링크를 추가해 주세요.
github-link_elsewhere = { CODE($name) } 항목은 GitHub에 자체 리포지토리가 없어 매월 하는 스타 갱신에서 빠집니다. 리포지토리나 미러가 있다면 { CODE("GitHub") } 레이블을 붙여 링크를 추가해 주세요.
github-link_folder = 스타 갱신은 리포지토리 전체를 기준으로 하므로, { CODE($repository) }의 스타는 그 안에 있는 { CODE($path) }의 스타가 아닙니다. 이 링크에는 { CODE($label) } 같은 다른 레이블을 붙여 주세요.
github-link_two = { CODE($name) } 항목에 { CODE("GitHub") } 레이블이 붙은 링크가 둘 이상 있습니다. 그 레이블은 주 리포지토리에만 쓰고, 나머지 링크에는 다른 이름을 붙여 주세요.
github-link_other-host = { CODE("GitHub") } 레이블이 붙은 링크가 github.com이 아닌 { CODE($url) } 주소로 연결됩니다. github.com의 리포지토리를 링크하거나 레이블을 바꿔 주세요.
github-link_organisation = { CODE("GitHub") } 레이블이 붙은 링크가 리포지토리가 아닌 { CODE($url) } 주소로 연결됩니다. 프로젝트의 주 리포지토리({ CODE("https://github.com/owner/repository") })를 링크해 주세요.
github-link_not-canonical =
    { $isStarred ->
        [true] 스타 갱신에서 { CODE($url) } 주소를 읽을 수 없습니다. 뒤에 아무것도 붙이지 않은 { CODE($canonical) } 주소를 사용해 주세요.
       *[false] { CODE($url) } 주소 대신 리포지토리 자체인 { CODE($canonical) } 주소를 링크해 주세요.
    }
repository_not-found =
    { HAS($near) ->
        [true] GitHub에 공개된 { CODE($asked) } 리포지토리가 없습니다. { words_meant }
       *[false] GitHub에 공개된 { CODE($asked) } 리포지토리가 없습니다. { CODE($name) } 항목의 주소를 확인하거나 리포지토리를 공개로 바꿔 주세요.
    }
repository_moved = { CODE($name) } 항목의 리포지토리가 옮겨져 지금은 { CODE($present) }입니다. 현재 주소를 사용해 주세요.
repository_fork = { CODE($asked) } 리포지토리는 다른 리포지토리의 포크입니다. { CODE($name) } 프로젝트가 원본에서 개발된다면 원본을 링크해 주세요.
repository_fork-of = { CODE($asked) } 리포지토리는 { CODE($parent) }의 포크입니다. { CODE($name) } 프로젝트가 그곳에서 개발된다면 원본을 링크해 주세요.
logo_not-registered = { CODE($name) } 로고를 임포트했지만 등록하지 않았습니다. { CODE($registry) }의 { CODE("logos") }에 추가해 주세요.
logo_not-imported = { CODE($name) } 로고가 아직 등록되지 않았습니다. { CODE($registry) }에서 { CODE($file) } 파일을 임포트하고, 그곳의 { CODE("logos") }에 { CODE($name) } 로고를 추가해 주세요.
logo_unknown = { CODE($name) } 로고가 없습니다. 파일을 { CODE($folder) } 폴더에 추가하고 { CODE($registry) }에 등록하거나, { CODE("logoName") } 필드를 빼 주세요. { CODE($entry) } 항목은 로고 없이도 등재할 수 있습니다.
logo_other-spelling = { CODE($name) } 로고는 없지만 { CODE($present) } 로고는 있습니다. 대소문자를 구분하므로 그대로 적어 주세요.
logo_not-in-component = { CODE($name) } 로고를 { CODE($registry) } 맨 위에서 임포트하지 않아 페이지를 빌드할 수 없습니다. 그곳에서 파일을 임포트해 주세요.
logo_wrong-folder = 로고 { CODE($file) } 파일이 로고 폴더에 없습니다. { CODE($folder) } 폴더에 옮기고 그곳에서 임포트해 주세요.
logo_no-hosted-file = { CODE($name) } 항목의 로고 { CODE($file) } 파일이 { CODE($folder) }에 없습니다. 추가해 주세요.
logo_removed-hosted = { CODE($name) } 항목은 여전히 { CODE($file) } 파일을 로고로 쓰는데, 이 풀 리퀘스트가 그 파일을 삭제합니다. 파일을 그대로 두거나 항목에 새 파일을 지정해 주세요.
logo_not-vector = { CODE($name) } 항목의 로고 { CODE($file) } 파일은 SVG가 아닙니다. SVG로 추가해 주세요. 어떤 크기에서도 선명하게 보입니다.
logo_svg-raster = { CODE($file) } 파일은 픽셀 이미지를 감싼 SVG여서 크기가 바뀌면 흐려집니다. 로고를 도형으로 내보내 주세요.
logo_svg-text = { CODE($file) } 파일에 텍스트가 있어, 해당 글꼴이 설치되지 않은 곳에서는 다르게 보입니다. 텍스트를 패스로 변환해 주세요.
logo_no-file = { CODE($file) } 파일을 임포트하지만 파일이 없어 사이트를 빌드할 수 없습니다. 파일을 추가하거나 경로를 고쳐 주세요.
logo_other-case = 파일 이름은 { CODE($present) }인데 { CODE($file) } 이름으로 임포트합니다. 대소문자를 구분하므로 같게 맞춰 주세요.
logo_removed = { CODE($file) } 파일이 삭제되지만 { CODE($registry) }에서 여전히 임포트하고 있어 사이트를 빌드할 수 없습니다. 임포트 문과 등록도 함께 삭제해 주세요.
logo_registered-only = { CODE($name) } 로고를 등록했지만 임포트하지 않아 사이트를 빌드할 수 없습니다. 맨 위에서 파일을 임포트해 주세요.
logo_module-broken = 여기서 이 파일을 읽을 수 없습니다: { CODE($detail) }. 빠지거나 남는 따옴표, 쉼표, 괄호가 없는지 확인해 주세요.
logo_back-ticks = { CODE($source) } 경로가 백틱으로 감싸여 있는데, 임포트 문에서는 허용되지 않습니다. 일반 따옴표를 써 주세요.
logo_order-before = 사이트의 린터에 따라 임포트 문은 알파벳순이어야 합니다. { CODE($source) } 임포트의 위치는 { CODE($next) } 앞입니다.
logo_order-after = 사이트의 린터에 따라 임포트 문은 알파벳순이어야 합니다. { CODE($source) } 임포트의 위치는 { CODE($previous) } 뒤입니다.
logo_unused = 로고 { CODE($file) } 파일은 아직 쓰이는 곳이 없습니다. 항목에 지정하고 등록하거나, 파일을 빼 주세요.
logo_large = { CODE($file) } 파일의 크기는 { FIXED($kibibytes) } KiB이고, 페이지를 여는 모든 사람이 이를 내려받습니다. { FIXED($most) } KiB 미만으로 줄여 주세요.
logo_pointer = { CODE($file) } 파일은 이미지가 아니라 Git LFS 포인터({ CODE($found) })여서 사이트에 표시할 수 없습니다. 이미지 자체를 커밋해 주세요.
logo_no-svg =
    { HAS($found) ->
        [true] { CODE($file) } 파일은 SVG가 아닙니다. 파일의 시작 부분: { CODE($found) }. 로고를 SVG로 내보내 주세요.
       *[false] { CODE($file) } 파일은 SVG가 아니라 압축된 파일이거나 다른 종류의 이미지입니다. 로고를 일반 SVG로 내보내 주세요.
    }
logo_text = { CODE($file) } 파일은 이미지가 아니라 텍스트입니다. 파일의 시작 부분: { CODE($found) }. 이미지로 바꾸고 알맞은 확장자를 붙여 주세요.
logo_svg-active = { CODE($file) } 파일에 브라우저가 실행하거나 열 수 있는, 그림 이외의 내용({ LIST($found) })이 있습니다. 그런 내용 없이 로고를 내보내 주세요.
logo_svg-font = { CODE($file) } 파일은 파일 외부의 글꼴({ CODE($found) })을 쓰는데, 로고가 표시되는 곳에는 그 글꼴이 없습니다. 텍스트를 패스로 변환해 주세요.
logo_svg-outside = { CODE($file) } 파일이 파일 외부의 내용({ CODE($found) })을 참조합니다. 모든 내용이 파일 안에 들어가도록 로고를 내보내 주세요.
stars_differs = GitHub에서 { CODE($name) } 프로젝트의 스타는 { $actual }개인데 { CODE("githubStars") } 값은 { CODE(FIXED($written)) }입니다. 오늘의 수로 갱신하면 좋겠습니다.
position_between = 목록은 스타 수 순으로 유지됩니다. { CODE($name) } 항목의 위치는 { CODE($previous) } 항목과 { CODE($next) } 항목 사이입니다. 사이트에서 자동으로 정렬하므로 이는 정돈을 위한 것일 뿐입니다.
position_first = 목록은 스타 수 순으로 유지됩니다. { CODE($name) } 항목의 위치는 { CODE($next) } 항목 앞, 맨 위입니다. 사이트에서 자동으로 정렬하므로 이는 정돈을 위한 것일 뿐입니다.
position_last = 목록은 스타 수 순으로 유지됩니다. { CODE($name) } 항목의 위치는 { CODE($previous) } 항목 뒤, 맨 끝입니다. 사이트에서 자동으로 정렬하므로 이는 정돈을 위한 것일 뿐입니다.
position_name-between = 이곳의 항목은 알파벳순입니다. { CODE($name) } 항목의 위치는 { CODE($previous) } 항목과 { CODE($next) } 항목 사이입니다.
position_name-first = 이곳의 항목은 알파벳순입니다. { CODE($name) } 항목의 위치는 { CODE($next) } 항목 앞입니다.
position_name-last = 이곳의 항목은 알파벳순입니다. { CODE($name) } 항목의 위치는 { CODE($previous) } 항목 뒤입니다.
text_long-description = { CODE($name) } 항목의 설명은 { $length }자인데, 카드에는 { $most }자 정도만 들어갑니다. 줄여 주시겠어요?
text_long-title = { CODE($name) } 항목의 제목은 { $length }자인데, 카드에는 { $most }자 정도만 들어갑니다. 줄여 주시겠어요?
text_markup = { CODE($name) } 항목의 { CODE($field) } 값에 단순 링크와 강조 외의 HTML({ CODE($found) })이 있습니다. 일반 텍스트를 써 주세요.
text_code = { CODE($name) } 항목의 { CODE($field) } 값에 브라우저가 실행할 수 있는 코드({ CODE($found) })가 있습니다. 일반 텍스트를 써 주세요.
text_shouting = { CODE($name) } 항목의 { CODE($field) } 값이 조금 요란합니다. 대문자나 느낌표를 연달아 쓰지 말아 주세요.
text_praise = { CODE($name) } 항목의 설명에는 실제 내용보다 칭찬이 많습니다. 프로젝트가 누구를 위해 무엇을 하는지 적어 주시겠어요?
text_spaces = { CODE($name) } 항목의 { CODE($field) } 값 앞이나 뒤에 공백이 있습니다. 삭제해 주세요.
link_none = { CODE($url) } 값은 웹 주소가 아닙니다. { CODE("https://") }로 시작하는 전체 주소를 적어 주세요.
link_http = { CODE($url) } 주소는 https로도 응답합니다. { CODE("https://") }를 써 주세요.
link_dead =
    { HAS($near) ->
        [true] { CODE($url) } 주소에 페이지가 없습니다(서버 응답: { FIXED($statusCode) }). { words_meant }
       *[false] { CODE($url) } 주소에 페이지가 없습니다(서버 응답: { FIXED($statusCode) }). 주소를 확인해 주세요.
    }
link_unreachable =
    { HAS($near) ->
        [true] { CODE($url) } 주소에서 응답이 없습니다. { words_meant }
       *[false] { CODE($url) } 주소에서 응답이 없습니다. 주소를 확인해 주세요.
    }
link_refused = { CODE($url) } 주소는 공개 웹 서버로 연결되지 않아 열지 않았습니다. 주소를 확인해 주세요.
link_twice = { CODE($url) } 주소가 링크에 두 번 있습니다. 하나만 남겨 주세요.
unrelated_run = { CODE($path) } 파일은 워크플로나 스크립트이며, 등재에 필요하지 않습니다. 빼거나 별도의 풀 리퀘스트로 올려 주세요. 메인테이너는 다른 것보다 먼저 이 파일을 읽어야 합니다.
unrelated_reformatted = { CODE($path) } 파일의 줄 대부분에서 서식이 바뀌어 실제 변경 사항이 가려집니다. 서식 변경을 되돌려 주세요.

## review: headings, verdicts, footer, check run


## headings, one an entry

review_heading_added = { CODE_LINK($name, $url) } · { words_place }에 새로 추가
review_heading_promoted = { CODE_LINK($name, $url) } · { TIER("emerging") }에서 { TIER("major") } 등급으로 이동
review_heading_demoted = { CODE_LINK($name, $url) } · { TIER("major") }에서 { TIER("emerging") } 등급으로 이동
review_heading_repository = { CODE_LINK($name, $url) } · { words_place }에서 리포지토리 변경
review_heading_edited = { CODE_LINK($name, $url) } · { words_place }에서 수정
review_heading_renamed = { CODE_LINK($name, $url) } · { words_place }에서 이름 변경(이전 이름: { CODE($before) })
review_heading_turned = { CODE_LINK($name, $url) } · { CODE($from) } → { CODE($to) }
review_heading_turned-from = { CODE_LINK($name, $url) } · { CODE($from) }에서 변경
review_heading_turned-to = { CODE_LINK($name, $url) } · 변경 후: { CODE($to) }
review_heading_removed = { CODE_LINK($name, $url) } · { words_place }에서 제외
review_heading_several = 랜드스케이프 검토 · 항목 { $entries }개
review_heading_files = 랜드스케이프 검토

## the verdict in one sentence

review_ready = { STRONG("준비되었습니다.") } 랜드스케이프가 요구하는 것이 모두 갖춰졌습니다. 감사합니다!
review_ready_edit = { STRONG("준비되었습니다.") } 문제가 되는 것이 없습니다. 감사합니다!
review_ready_confirmed = { STRONG("준비되었습니다.") } 프로젝트에서 확인된 내용이 이 변경과 일치합니다.
review_ready_files = { STRONG("준비되었습니다.") } 바뀌는 항목이 없고, 깨지는 것도 없습니다.
review_needs-changes = { STRONG("변경이 필요합니다.") } 해결할 사항이 { $changes }개 있으며, 해결 방법은 아래에 있습니다.
review_not-evaluated = { STRONG("아직 평가되지 않았습니다.") } 지금은 일부 내용을 조회할 수 없었습니다. 불이익은 없습니다.
review_needs-maintainer = { STRONG("메인테이너가 확인할 차례입니다.") } 사람의 판단이 필요한 사항이 { $points }개 있습니다.
review_needs-maintainer_warnings = { STRONG("메인테이너가 확인할 차례입니다.") } 직접 고치실 수 있는 경고가 { $warnings }개 남아 있습니다.
review_tally =
    { $verdict ->
        [needs-changes] 변경 필요 { $entries }개
        [not-evaluated] 아직 평가 불가 { $entries }개
        [needs-maintainer] 메인테이너 판단 필요 { $entries }개
       *[ready] 준비됨 { $entries }개
    }
review_tally_heading = { STRONG("항목별 결과:") } { LIST($parts) }.

## how a requirement came out

review_outcome_met = 충족
review_outcome_unmet = 미충족
review_outcome_needs-review = 판단 필요
review_outcome_unknown = 알 수 없음
review_outcome_not-applicable = 해당 없음
review_details = 세부 정보
review_part = 날짜, 사람 수, 스타 수는 { CODE($repository) } 전체의 값이며, 프로젝트는 그 안의 { CODE($folder) } 폴더입니다.

## lists

review_list_to-do = { STRONG("할 일") }
review_list_questions = { STRONG("메인테이너에게") }
review_to-do_lines =
    { $count ->
        [1] 변경할 사항 { $count }개. diff의 해당 줄에 달린 댓글을 참고해 주세요.
       *[other] 변경할 사항 { $count }개. 각각 diff의 해당 줄에 댓글로 달려 있습니다.
    }
review_list_found = { STRONG("확인된 내용") }
review_list_helps = { STRONG("도움이 될 내용") }
review_list_optional = { STRONG("참고 사항") }
review_list_files = { STRONG("파일 관련") }
review_accept =
    { HAS($others) ->
        [true] 하나를 승인하려면: { CODE($command) }({ LIST($others) }도 마찬가지)
       *[false] 승인하려면: { CODE($command) }
    }
review_question_any = 확인된 내용으로 충분한가요?
review_question_removal = 이 항목을 랜드스케이프에서 빼야 하나요? 확인할 수 있는 내용만으로는 결론을 내릴 수 없습니다.
review_question_demotion = 이 항목을 { TIER("emerging") } 등급으로 옮겨야 하나요? 확인할 수 있는 내용만으로는 결론을 내릴 수 없습니다.
review_edit_fine = 문제없음
review_on-lines = diff의 해당 줄에 참고 의견이 { $count }개 있습니다. 병합을 막지는 않습니다.
review_patch = 제안된 수정을 하나로 모은 패치
review_patch_how = 제안을 하나씩 적용하는 대신, 이 내용을 리포지토리 루트에 { CODE("fixes.patch") } 파일로 저장하고 { CODE("git apply fixes.patch") } 명령을 실행해도 됩니다.

## what was left out, and other notices

review_left-out_problems = 이 밖에 { $count }개가 더 있지만 여기에는 표시되지 않습니다.
review_left-out_entries = 이 밖에 항목 { $count }개를 더 검토했지만 여기에 다 담을 수 없습니다. 문제가 큰 항목부터 표시됩니다.
review_left-out_evidence = 이 풀 리퀘스트에는 내용이 많아 근거를 줄여서 표시합니다.
review_left-out_patch = 수정 패치를 여기에 표시할 수 없습니다.
review_left-out_annotations = 이 밖에 따로 주석이 달리지 않은 문제가 { $count }개 더 있습니다.
review_check-run_failed = 평가할 수 없음
review_failed = 이 풀 리퀘스트를 확인하던 중 문제가 발생하여 이 커밋에 대한 판정이 없습니다. 자동으로 다시 시도합니다. 이 상태가 계속되면 메인테이너에게 전송 ID { CODE($deliveryId) } 값을 알려 주세요.
review_failed_no-check-run = { STRONG("평가되지 않았습니다.") } GitHub에서 이 검토의 검사 실행을 받아들이지 않았습니다: { CODE($reason) }. 자동으로 다시 시도합니다. 이 상태가 계속되면 메인테이너가 리포지토리에서 이 App에 허용된 권한을 확인해야 합니다. App의 로그에 전송 ID { CODE($deliveryId) } 기록이 있습니다.
review_check-run_shared-head = 준비되지 않음: 다른 풀 리퀘스트
review_shared-head = { CODE("#", FIXED($number)) } 풀 리퀘스트도 같은 커밋을 사용하는데, 그쪽이 통과하지 못했습니다. GitHub는 둘에 대해 하나의 검사만 표시하므로, 그쪽이 통과하거나 닫힐 때까지 이 풀 리퀘스트는 대기합니다.
review_locked = 대화가 잠겨 있어 검토가 여기에만 표시됩니다. 잠금이 풀리면 대화에도 작성됩니다.
review_refused_comment = GitHub에서 이 검토의 댓글을 받아들이지 않았습니다: { CODE($reason) }. 자동으로 다시 시도합니다. 이 상태가 계속되면 리포지토리에서 이 App에 허용된 권한을 확인해 주세요.
review_refused_lines = GitHub에서 줄에 다는 댓글을 받아들이지 않았습니다: { CODE($reason) }. 자동으로 다시 시도합니다. 이 상태가 계속되면 리포지토리에서 이 App에 허용된 권한을 확인해 주세요.
review_refused_labels = GitHub에서 이 검토의 레이블을 받아들이지 않았습니다: { CODE($reason) }. 자동으로 다시 시도합니다. 이 상태가 계속되면 리포지토리에서 이 App에 허용된 권한을 확인해 주세요.
review_notice_base-unreadable = 베이스 브랜치에서 { CODE($path) } 파일을 읽을 수 없어, 이 풀 리퀘스트가 그 파일에서 무엇을 바꾸는지 확실히 알 수 없습니다.
review_notice_list-gone =
    { $entries ->
        [1] { CODE($path) }의 하나뿐인 항목이 없어집니다. 의도한 것인가요?
       *[other] { CODE($path) }의 항목 { $entries }개가 모두 없어집니다. 의도한 것인가요?
    }
review_notice_too-many-entries = 처음 { $judged }개 항목만 판정했고, 나머지 { $left }개는 제외했습니다. 더 작은 풀 리퀘스트는 전체를 검토합니다.
review_notice_too-many-files = 이 풀 리퀘스트가 변경하는 파일이 GitHub에서 나열하는 수보다 많아 일부를 놓쳤을 수 있습니다.
review_notice_too-many-lists = 랜드스케이프의 목록 { $left }개를 읽지 않아, 항목이 그 안에 이미 있는지 알 수 없습니다.
review_notice_list-too-large = { CODE($path) } 파일이 너무 커서 전체를 읽을 수 없습니다.
review_notice_configuration-broken = 기본 브랜치의 { CODE($path) } 파일에 오류가 있어 기본값을 사용했습니다.
review_notice_configuration-unread = 같은 위치에 { CODE(".yml") }로 끝나는 파일이 있어 { CODE($path) } 파일은 읽지 않습니다. 둘 중 하나만 남겨 주세요.
review_notice_input-broken =
    { HAS($key) ->
        [true] 워크플로의 { CODE("configuration") } 입력에 오류가 있어(첫 오류: { FIXED($line) }번째 줄, { CODE($key) }) 이 입력을 무시했습니다.
       *[false] 워크플로의 { CODE("configuration") } 입력에 오류가 있어(첫 오류: { FIXED($line) }번째 줄) 이 입력을 무시했습니다.
    }

## what happens next, and the footer

review_next = { STRONG("다음 단계:") }
review_next_ready = 병합하기 전에 메인테이너가 마지막으로 확인합니다. 더 하실 일은 없습니다.
review_next_ready-with-notes = 병합하기 전에 메인테이너가 마지막으로 확인합니다.
review_next_needs-changes = “할 일”에 적힌 내용을 모두 처리하면 메인테이너가 마지막으로 확인합니다.
review_next_needs-changes-in-files = 수정 사항을 이 브랜치에 푸시하면 검토가 새로 진행됩니다.
review_next_needs-maintainer = 메인테이너가 결정합니다. 그때까지 꼭 하셔야 할 일은 없습니다.
review_next_needs-maintainer-with-warnings = 경고에서 지적한 내용을 고치거나, 그대로가 맞는 이유를 댓글로 알려 주세요. 그런 다음 메인테이너가 결정합니다.
review_next_not-evaluated = 자동으로 다시 조회합니다. 하실 일은 없습니다.
review_next_configured =
    { HAS($url) ->
        [true] { LINK(PROSE($text), $url) }
       *[false] { PROSE($text) }
    }
review_footer = { CODE_LINK($commit, $url) } 커밋을 검토했습니다. 푸시하거나 풀 리퀘스트 설명을 수정하면 다시 검토합니다.
review_footer_commands = { CODE_LINK($commit, $url) } 커밋을 검토했습니다. 푸시하거나 풀 리퀘스트 설명을 수정하거나 { CODE("/landscape recheck") } 댓글을 남기면 다시 검토합니다. { CODE("/landscape help") } 명령으로 모든 명령을 볼 수 있습니다.
review_translation = 이 검토를 한국어로 보기
review_withdrawn = 이 풀 리퀘스트는 더 이상 랜드스케이프의 목록을 변경하지 않으므로 검토할 내용이 없습니다.

## the check run

review_recheck_label = 다시 검사
review_recheck_description = 지금 모든 내용을 다시 조회합니다
review_check-run_ready = 준비됨
review_check-run_needs-changes = 변경 필요
review_check-run_needs-maintainer = 메인테이너의 판단 필요
review_check-run_not-evaluated = 평가할 수 없음
review_check-run_withdrawn = 검토할 내용 없음
review_check_syntax = 구문
review_check_schema = 필드
review_check_duplicate = 중복
review_check_github-link = GitHub 링크
review_check_repository = 리포지토리
review_check_logo = 로고
review_check_stars = 스타
review_check_position = 위치
review_check_text = 문구
review_check_link = 링크
review_check_unrelated = 관련 없는 변경

## commands and configuration


## what each requirement asks, and how it is judged

requirement_open-source_rule = 모든 소스 코드가 오픈소스 라이선스로 제공되고, 문서가 있다면 문서도 공개 라이선스로 제공됩니다.
requirement_open-source_how = GitHub의 감지 결과, 모든 라이선스 파일, { CODE("LICENSES/") }, README와 패키지 파일의 내용을 읽습니다. Open Source Initiative 또는 Free Software Foundation의 목록에 있는 라이선스를 오픈소스 라이선스로 인정합니다. 라이선스가 없거나 프로젝트 전체의 라이선스가 오픈소스 라이선스가 아니면 미충족입니다. “판매 금지”나 “연구용으로만 사용”처럼 라이선스가 주는 권리를 되돌리는 문구가 있거나, 일부에 다른 라이선스가 적용되거나, 어떤 라이선스와도 대조할 수 없는 텍스트가 있으면 사람이 판단합니다.
requirement_core_rule = { PROSE($core) } 기술이 프로젝트의 핵심 기술이어서 그것이 없으면 프로젝트가 존재 목적을 잃습니다. 또는 다른 사람들이 프로덕션에서 { PROSE($core) } 기술을 사용하도록 프로젝트가 돕습니다.
requirement_core_how = { PROSE($core) } 고유의 파일과 프로그램, 그리고 그 라이브러리에 대한 직접 의존성은 리포지토리에 있든 같은 소유자의 관련 리포지토리에 있든 강한 신호입니다. 복사된 코드, 테스트, 단순한 언급은 약한 신호입니다. 여러 방법 중 하나로 쓰이는 경우와 학습 자료인 경우에는 사람이 판단합니다. 다음의 경우는 미충족입니다: 흔적이 전혀 없는 경우, README의 한참 뒷부분에서 글로만 언급되는 경우(모든 파일을 읽었다면 첫머리 뒤에서 글로만 언급되는 경우도 포함), 그에 관한 것이라고 어디에도 밝히지 않은 큰 시스템의 작은 일부인 경우.
requirement_ebpf-core_rule = eBPF가 프로젝트의 핵심 기술이어서 eBPF가 없으면 프로젝트가 존재 목적을 잃습니다. 또는 다른 사람들이 프로덕션에서 eBPF를 사용하도록 프로젝트가 돕습니다.
requirement_ebpf-core_how = eBPF 프로그램, 거기서 생성된 코드, eBPF 라이브러리에 대한 직접 의존성, bpf 시스템 호출의 사용은 리포지토리에 있든 같은 소유자의 관련 리포지토리에 있든 강한 신호입니다. 복사된 코드, 테스트, 단순한 언급은 약한 신호입니다. eBPF가 여러 방법 중 하나로 쓰이는 경우와 학습 자료인 경우에는 사람이 판단합니다. 다음의 경우는 미충족입니다: 흔적이 전혀 없는 경우, README의 한참 뒷부분에서 글로만 언급되는 경우(모든 파일을 읽었다면 첫머리 뒤에서 글로만 언급되는 경우도 포함), eBPF에 관한 것이라고 어디에도 밝히지 않은 큰 시스템의 작은 일부인 경우.
requirement_maintained_rule = 프로젝트가 활발하게 유지 관리됩니다.
requirement_maintained_how = 최근 { FIXED($commitDays) }일 이내에 사람이 한 커밋이나 최근 { FIXED($releaseDays) }일 이내의 릴리스가 있으면 충분합니다. 보관 처리되었거나, 관리되지 않는다고 적혀 있거나, { FIXED($staleDays) }일이 넘도록 둘 다 없으면 미충족입니다. 그 사이의 경우에는 사람이 판단합니다.
requirement_governance_rule = 프로젝트가 협업에 열려 있고, 오픈소스 관행을 따르는 거버넌스를 갖추고 있습니다.
requirement_governance_how =
    { $documents ->
        [required] 공개 트래커가 열려 있고, 기여 방법과 결정권자가 파일이나 README에 적혀 있어야 하며, 이에 반하는 내용이 없어야 합니다. 그중 일부가 없거나, README에서 기여를 거절하거나, 다른 사람의 풀 리퀘스트가 반년간 방치되어 있으면 사람이 판단합니다. 공개적으로 참여할 방법이 전혀 없으면 미충족입니다.
       *[optional] { TIER("emerging") } 프로젝트는 누구나 참여할 수 있으면, 즉 공개 트래커가 열려 있고 이에 반하는 내용이 없으면 충분합니다. { TIER("major") } 프로젝트는 여기에 더해 최근 한 해 동안 다른 사람의 변경 사항이 병합되었거나, 기여 방법이나 결정권자가 적혀 있거나, 재단이 프로젝트를 호스팅해야 합니다. README에서 기여를 거절하거나 다른 사람의 풀 리퀘스트가 반년간 방치되어 있으면 사람이 판단합니다. 공개적으로 참여할 방법이 전혀 없으면 미충족입니다.
    }
requirement_contributors_rule = { TIER("major") } 프로젝트는 기여자가 { FIXED($moreThan) }명을 넘습니다.
requirement_contributors_how = 커밋이 있는 GitHub 계정의 수를 최솟값으로 하고, 계정이 없는 작성자를 더한 수를 최댓값으로 합니다. 봇은 제외합니다. 기준이 두 값 사이에 있거나 프로젝트가 더 큰 리포지토리의 폴더이면 사람이 판단합니다.
requirement_production-use_rule = 상당수의 사용자가 프로덕션에 준하는 환경에서 { TIER("major") } 프로젝트를 사용합니다.
requirement_production-use_how = 풀 리퀘스트 설명과 프로젝트의 도입 사례 목록에서 사용자와 링크를 확인합니다. 서로 독립된 사용 사례가 { $references }개 이상이면 충분합니다. 링크 없는 주장만 있거나 프로젝트 자체 사이트만 있으면 사람이 판단합니다. 아무것도 없으면 미충족입니다.
requirement_maturity_rule =
    { $months ->
        [0] 프로젝트의 스타 수가 기준({ words_stars-asked })을 충족합니다.
       *[other] 프로젝트가 시작된 지 { FIXED($months) }개월이 넘었고, 스타 수가 기준({ words_stars-asked })을 충족합니다.
    }
requirement_maturity_how = 기간은 리포지토리와 첫 커밋 중 더 오래된 쪽부터 셉니다. 스타 수는 GitHub에서 집계한 값입니다.

## a maintainer's judgment in place of the program's

override_shown =
    { $kind ->
        [accepted] { CODE($by) } 님이 { DAY($at) }에 커밋 { CODE($commit) } 시점에서 승인했습니다: { CODE($reason) }
       *[declined] { CODE($by) } 님이 { DAY($at) }에 커밋 { CODE($commit) } 시점에서 거절했습니다: { CODE($reason) }
    }
override_original =
    { $original ->
        [met] 이 판단이 없으면 결과는 충족입니다
        [unmet] 이 판단이 없으면 결과는 미충족입니다
        [needs-review] 이 판단이 없으면 사람이 판단해야 합니다
        [unknown] 이 판단이 없으면 결과를 알 수 없습니다
       *[not-applicable] 이 판단이 없으면 해당되지 않습니다
    }
override_declined-remedy = { CODE($by) } 님이 거절했습니다: { CODE($reason) }. 여기서 의견을 나눠 주세요.
override_waived =
    { HAS($entries) ->
        [true] { CODE($by) } 님이 { DAY($at) }에 커밋 { CODE($commit) } 시점에서 { LIST($entries) } 항목에 대한 { CODE($check) } 검사를 { LINK("면제했습니다", $url) }: { CODE($reason) }. 이 검사의 결과는 여기서 병합을 막지 않습니다.
       *[false] { CODE($by) } 님이 { DAY($at) }에 커밋 { CODE($commit) } 시점에서 { CODE($check) } 검사를 { LINK("면제했습니다", $url) }: { CODE($reason) }. 이 검사의 결과는 여기서 병합을 막지 않습니다.
    }
override_lapsed =
    { HAS($entry) ->
        [true]
            { CODE($by) } 님이 { CODE($entry) } 항목의 { CODE($requirement) }에 대해 내린 { $kind ->
                [accepted] 승인
                [declined] 거절
               *[waived] 면제
            } 판단은 더 이상 유효하지 않습니다. 이유: { $why ->
                [entry] 항목의 리포지토리나 등급이 바뀌었거나 항목이 없어졌습니다
                [edited] 댓글이 수정되었습니다
                [deleted] 댓글이 삭제되었습니다
               *[permission] { CODE($by) } 님에게 필요한 역할이 더 이상 없습니다
            }.
       *[false]
            { CODE($by) } 님이 { CODE($requirement) }에 대해 내린 { $kind ->
                [accepted] 승인
                [declined] 거절
               *[waived] 면제
            } 판단은 더 이상 유효하지 않습니다. 이유: { $why ->
                [entry] 항목의 리포지토리나 등급이 바뀌었거나 항목이 없어졌습니다
                [edited] 댓글이 수정되었습니다
                [deleted] 댓글이 삭제되었습니다
               *[permission] { CODE($by) } 님에게 필요한 역할이 더 이상 없습니다
            }.
    }

## replies: refused commands

refusal_no-command = { CODE("/landscape") } 뒤에 명령이 없습니다. { CODE("/landscape help") } 명령으로 목록을 볼 수 있습니다.
refusal_unknown-command =
    { HAS($meant) ->
        [true] { CODE($given) } 명령은 없습니다. 혹시 { CODE($meant) }인가요?
       *[false] { CODE($given) } 명령은 없습니다. { CODE("/landscape help") } 명령으로 목록을 볼 수 있습니다.
    }
refusal_no-requirement = { CODE($command) } 명령에는 요구 사항의 이름이 필요합니다: { LIST($requirements) }.
refusal_unknown-requirement =
    { HAS($meant) ->
        [true] { CODE($given) } 요구 사항은 없습니다. 혹시 { CODE($meant) }인가요?
       *[false] { CODE($given) } 요구 사항은 없습니다. 사용할 수 있는 요구 사항: { LIST($requirements) }.
    }
refusal_entry-check = { CODE($given) } 검사는 파일에 대한 검사이며 요구 사항이 아닙니다. { CODE("/landscape waive ", $given, " because …") } 명령을 쓰면 검사 결과를 문제 삼지 않습니다.
refusal_no-check = { CODE($command) } 명령에는 검사의 이름이 필요합니다: { LIST($checks) }.
refusal_requirement = { CODE($given) } 요구 사항은 파일에 대한 검사가 아닙니다. { CODE("/landscape accept ", $given, " because …") } 명령을 쓰면 충족으로 처리됩니다.
refusal_syntax = { CODE("syntax") } 검사는 면제할 수 없습니다. 읽을 수 없는 파일에 대해서는 아무것도 판단할 수 없습니다.
refusal_no-entry = { CODE($command) } 명령의 { CODE("for") } 뒤에 항목의 이름이 없습니다.
refusal_no-reason = { CODE($command) } 명령에는 나중에 다른 사람이 읽을 수 있는 이유가 필요합니다: { CODE("because …") }.
refusal_unknown-language = { CODE($given) } 언어는 여기서 지원되지 않습니다. 사용할 수 있는 언어: { LIST($languages) }.
refusal_permission = { CODE($command) } 명령을 쓰려면 이 리포지토리에서 { CODE($needed) } 이상의 역할이 필요합니다.
refusal_own-entry = { CODE($command) } 명령은 풀 리퀘스트 작성자가 아닌 사람이 써야 합니다.
refusal_on-hold = 이 풀 리퀘스트는 보류 중입니다. 먼저 { CODE("/landscape resume") } 명령을 쓴 다음 { CODE($command) } 명령을 써 주세요.
refusal_draft = 이 풀 리퀘스트는 초안이어서 아직 바뀔 수 있습니다. 준비가 되면 { CODE($command) } 명령을 다시 남겨 주세요.
refusal_unrelated = 이 풀 리퀘스트는 랜드스케이프의 목록을 변경하지 않으므로 { CODE($command) } 명령으로 할 일이 없습니다.
refusal_unknown-entry = 이 풀 리퀘스트가 변경하는 항목 중에 이름이 { CODE($given) }인 항목은 없습니다.
refusal_several-entries = 이 풀 리퀘스트는 여러 항목을 변경합니다. 어느 항목인지 지정해 주세요: { CODE("/landscape ", $command, " … for <entry>") }.
refusal_not-asked = { CODE($requirement) } 요구 사항은 여기에 해당되지 않으므로 판단할 내용이 없습니다.
refusal_nothing-found = { CODE($check) } 검사에서 발견된 문제가 없습니다.
refusal_dangerous = 여기서 { CODE($check) } 검사가 찾은 문제는 사이트를 여는 사람에게 해를 끼칠 수 있으므로 절대 면제되지 않습니다.
refusal_entry-changed = 댓글을 쓰시는 동안 항목이 바뀌었습니다. 다시 확인한 다음 { CODE($command) } 명령을 한 번 더 남겨 주세요.
refusal_too-many = 이 풀 리퀘스트에는 판단이 너무 많아 더 이상 기록할 수 없습니다.
refusal_earlier = 이 명령은 이전에 거부되었습니다.

## replies: explanations and help

explain_rule = { STRONG("규칙:") }
explain_how = { STRONG("판정 방법:") }
explain_level =
    { $level ->
        [required] 여기서는 필수입니다.
        [advice] 여기서는 권고 사항입니다. 표시될 뿐 병합을 막지 않습니다.
       *[off] 여기서는 판정하지 않습니다.
    }
explain_evidence = { STRONG("확인된 내용:") }
explain_no-evidence = 확인된 내용이 없습니다.
explain_change = { STRONG("결과를 바꾸려면:") }
explain_change-met = 바꿀 것이 없습니다. 이미 충족합니다. 푸시할 때마다 다시 확인하며, 메인테이너가 거절할 수 있습니다.
explain_change-accept = 메인테이너가 다음 명령으로 결론을 내릴 수 있습니다: { CODE("/landscape accept ", $requirement, " for ", $entry, " because …") }
explain_not-asked = 이 풀 리퀘스트가 변경하는 항목 중에는 이 요구 사항에 해당되는 항목이 없습니다.
help_heading = 명령은 댓글에서 인용문과 코드 밖의 별도 줄에 적습니다. 괄호 안은 여기서 그 명령을 쓸 수 있는 사람입니다:
help_who_anyone = 누구나
help_who_role = { CODE($role) } 이상
help_who_author = 작성자, 그리고 { CODE($role) } 이상
help_recheck = 모든 내용을 새로 조회하고 지금 다시 검토합니다
help_explain = 규칙, 판정 방법, 확인된 모든 내용을 알려 줍니다
help_accept = 메인테이너의 판단: 충족으로 처리합니다
help_decline = 메인테이너의 판단: 미충족으로 처리합니다
help_waive = 메인테이너의 판단: 이 검사의 결과가 이 풀 리퀘스트를 막지 않게 합니다
help_reset = 위와 같은 판단을 취소합니다
help_hold = 이 풀 리퀘스트에서 프로그램이 말하지 않게 합니다
help_resume = 프로그램이 다시 말하게 합니다
help_language = 이 검토를 다른 언어로도 표시합니다
help_help = 이 목록을 표시합니다

## on hold

superseded_title = 더 새로운 커밋이 있음
superseded_summary = 이 커밋을 확인하는 동안 더 새로운 커밋이 올라왔습니다. 검토는 최신 커밋을 대상으로 합니다.
hold_title = 보류 중
hold_banner = { STRONG("보류 중입니다.") } { MESSAGE($summary) }
hold_summary = { CODE($by) } 님이 { DAY($at) }에 보류했습니다: { CODE($reason) }. { CODE("/landscape resume") } 댓글을 남기면 검토가 계속됩니다.

## the configuration file

configuration_syntax-too-long = 파일이 너무 길어 설정으로 볼 수 없습니다.
configuration_syntax-aliases = YAML 앵커와 별칭({ CODE("&name") }, { CODE("*name") })은 여기서 지원되지 않습니다. 값을 직접 적어 주세요.
configuration_syntax-duplicate-key = 이 키가 두 번 있습니다. 하나만 남겨 주세요.
configuration_syntax-tab = YAML은 공백으로 들여쓰기하는데, 이 줄은 탭으로 시작합니다.
configuration_syntax-indentation = 이 줄의 들여쓰기가 주변 줄과 다릅니다.
configuration_syntax-several-documents = 여기서 두 번째 YAML 문서가 시작됩니다. { CODE("---") } 줄을 삭제해 주세요.
configuration_syntax-malformed = 이 줄부터 파일을 YAML로 읽을 수 없습니다.
configuration_unknown-key =
    { HAS($meant) ->
        [true] { CODE($key) } 키를 알 수 없습니다. 혹시 { CODE($meant) }인가요?
       *[false] { CODE($key) } 키를 알 수 없습니다.
    }
configuration_missing-key = { CODE($key) } 키가 없습니다.
configuration_not-a-group = 파일에는 { CODE("language: en") }처럼 키와 값이 들어갑니다.
configuration_one-of = { CODE($key) } 값은 다음 중 하나여야 합니다: { LIST($values) }.
configuration_whole-number = { CODE($key) } 값은 { $minimum } 이상 { $maximum } 이하의 정수여야 합니다.
configuration_yes-or-no = { CODE($key) } 값은 따옴표 없이 { CODE("true") } 또는 { CODE("false") }여야 합니다.
configuration_text = { CODE($key) } 값은 비어 있지 않은 { $maximum }자 이하의 한 줄 텍스트여야 합니다.
configuration_address = { CODE($key) } 값은 { CODE("https://") }로 시작하는 { $maximum }자 이하의 주소여야 합니다.
configuration_list = { CODE($key) } 값은 비어 있지 않고 요소가 { $maximum }개 이하인 목록이어야 합니다.
configuration_group = { CODE($key) } 아래에는 다음 중에서 고른 키가 있어야 합니다: { LIST($keys) }.
configuration_same-label = { CODE($one) } 레이블의 이름이 { CODE($other) } 레이블의 이름과 같습니다. 서로 다른 이름이 필요합니다.

## the check run on a change of it

configuration_valid = 설정이 올바릅니다
configuration_invalid = 설정에 오류가 있습니다
configuration_removed = 설정이 삭제됩니다
configuration_changes = { CODE($preset) } 프리셋에서 다음을 변경합니다: { LIST($settings) }.
configuration_changes-nothing = { CODE($preset) } 프리셋에서 변경하는 것이 없습니다.
configuration_takes-effect = 기본 브랜치에 반영되면 적용됩니다.
configuration_removed-effect = 병합되면 조직의 파일과 기본값이 대신 사용됩니다.
configuration_invalid-effect = 오류가 있는 파일은 전혀 사용되지 않습니다. 이대로 병합하면 기본값이 대신 사용됩니다.
configuration_unreadable = 파일을 읽을 수 없습니다. 너무 크거나 텍스트가 아닙니다.
configuration_on-line = { FIXED($line) }번째 줄: { MESSAGE($problem) }

## the check run on a change of the rules

criteria_title = 검토가 따르는 규칙이 바뀝니다
criteria_change = 이 변경이 적용되면 { CODE($path) }의 규칙이 다음과 같이 달라집니다:
criteria_gone = 이 변경이 적용되면 { CODE($path) }에 규칙이 남지 않습니다. 없어지는 내용:
criteria_effect = 검토는 이 글이 아니라 설정을 따르므로 이전과 똑같이 진행됩니다. 요구 사항이나 숫자가 바뀐다면 { CODE($configuration) }에도 똑같이 반영해 주세요.

## beside the lists

unrelated_summary = 이 풀 리퀘스트는 랜드스케이프의 목록을 변경하지 않으므로 검토할 내용이 없습니다.
unrelated_merge-group = 풀 리퀘스트는 병합 큐에 들어가기 전에 검토되므로, 여기서 더 검토할 내용은 없습니다.

## audit

audit_title = 랜드스케이프 점검
audit_of = { LINK(CODE($repository), "https://github.com/", $repository) }, { DAY($date) }, 커밋 { CODE($commit) }
audit_summary = 등재된 프로젝트 { STRONG($all, "개 중 ", $fine, "개") }의 상태가 양호합니다.
audit_criteria_changed = { CODE($path) }의 규칙이 검토를 설정할 때의 규칙과 다릅니다. 설정이 바뀔 때까지 검토와 이 점검은 이전 규칙을 따릅니다.
audit_criteria_gone = 검토를 설정할 때의 규칙을 { CODE($path) }에서 찾을 수 없습니다. 다른 곳에 있다면 설정의 { CODE("criteria") }에 그 위치를 적어 주세요.
audit_criteria_missing = 이전 문장 중 { $count }개가 더 이상 없습니다.
audit_criteria_known = 설정을 새 규칙에 맞춘 다음, 설정에 아래 내용을 넣어 이를 알려 주세요:
audit_standing_fails = 미통과 예상
audit_standing_ask = 확인 권장
audit_standing_not-known = 알 수 없음
audit_standing_fine = 양호
audit_tier_major = { TIER("major") }
audit_tier_emerging = { TIER("emerging") }
audit_tier_none = –
audit_heading_fails = 지금이라면 통과하지 못할 프로젝트
audit_heading_ask = 사람의 확인이 권장되는 프로젝트
audit_heading_not-known = 확인할 수 없었던 프로젝트
audit_heading_changes = 지난 점검({ DAY($date) }) 이후 달라진 점
audit_heading_news = 프로젝트 근황
audit_filter_archived = 보관됨
audit_filter_gone = 사라짐
audit_filter_license = 라이선스 변경
audit_filter_license-closed = 더 이상 오픈소스가 아님
audit_filter_renamed = 이름 변경
audit_filter_silent = 1년간 활동 없음
audit_license-changed = 지난 점검: { HAS($before) ->
        [true] { CODE($before) }
       *[false] 없음
    }, 현재: { HAS($now) ->
        [true] { CODE($now) }
       *[false] 없음
    }
audit_no-adopters = 도입 사례 목록 없음
audit_gone = { CODE($repository) } 위치에 공개된 내용이 없습니다
audit_new = 신규
audit_column_news = 근황
audit_column_reason = 이유
audit_column_since = 처음 확인된 점검
audit_heading_stars = 스타 수
audit_heading_order = 스타 수 순서
audit_heading_entries = 항목
audit_heading_lists = 목록
audit_heading_all = 모든 프로젝트
audit_filter_moved = 이전됨
audit_filter_stars = 스타 수 불일치
audit_filter_could-be-major = { TIER("major") } 가능
audit_filter_major-no-longer = 더 이상 { TIER("major") } 아님
audit_filter_changed = 변동 있음
audit_filter_problems = 수정할 항목
audit_moved = 목록에는 { CODE($listed) }, 현재는 { LINK(CODE($present), "https://github.com/", $present) }
audit_stars = 목록에는 스타 { $listed }개, GitHub에는 { $present }개
audit_order_behind = { CODE($name) } 항목의 위치는 { CODE($behind) } 항목 뒤입니다
audit_order_first = { CODE($name) } 항목의 위치는 맨 앞입니다
audit_order_list = { CODE($list) }에서 항목 { $count }개의 순서가 맞지 않습니다
audit_order_where = 각 항목의 올바른 위치
audit_order_right = 모든 목록의 순서가 맞습니다.
audit_change_listed = 목록에 새로 등재
audit_change_no-longer-listed = 더 이상 등재되지 않음
audit_change_outcome = { MESSAGE($requirement) }: { MESSAGE($from) }, 현재 { STRONG(MESSAGE($to)) }
audit_changes-none = 달라진 점이 없습니다.
audit_more = … 외 { $count }개
audit_fix = 목록의 클론에서 { CODE("landscape-reviewer audit ", $repository, " --fix") } 명령을 실행하면 주소, 스타 수, 순서를 최신 상태로 만들 수 있습니다.
audit_stated = 이 페이지는 확인된 내용을 그대로 전합니다. 이를 어떻게 받아들일지, 프로젝트에 먼저 연락할지는 사람이 결정할 일입니다.
audit_last-commit = 사람의 마지막 커밋: { DAY($date) }
audit_contributors = 기여자 { $count }명
audit_contributors-at-least = 기여자 { $count }명 이상
audit_commits = 12개월간 커밋 { $count }개
audit_not-counted = 집계되지 않음
audit_column_project = 프로젝트
audit_column_tier = 등급
audit_column_standing = 결과
audit_column_requirements = 요구 사항
audit_column_commits = 12개월간 커밋
audit_column_contributors = 기여자
audit_column_stars = 스타
audit_column_remarks = 비고
audit_badge_landscape =
    { $tier ->
        [major] 랜드스케이프: { TIER("major") }
        [emerging] 랜드스케이프: { TIER("emerging") }
       *[none] 랜드스케이프
    }
audit_badge_met = { $all }개 중 { $met }개 충족
audit_badge_about =
    { $tier ->
        [major] 리포지토리에서 확인되는 내용을 바탕으로, 프로젝트가 오늘 { TIER("major") } 등급으로 제안된 것으로 보고 판단했습니다. 결정은 랜드스케이프의 메인테이너가 합니다. 프로덕션 사용은 제안에서 보여 주어야 합니다.
       *[none] 리포지토리에서 확인되는 내용을 바탕으로, 프로젝트가 오늘 제안된 것으로 보고 판단했습니다. 결정은 랜드스케이프의 메인테이너가 합니다.
    }
audit_page_search = 프로젝트 검색
audit_page_filters = 골라 보기
audit_page_all = 전체
audit_page_sort-hint = 열 제목을 누르면 그 열을 기준으로 정렬됩니다.
audit_page_evidence = 확인된 내용
audit_page_shown = 표시 중
audit_page_nothing = 해당하는 프로젝트가 없습니다.
audit_page_picture-time = 스타 수와 사람의 마지막 커밋 이후 지난 일수
audit_page_picture-describes = 미통과 예상 { $fails }개, 확인 권장 { $ask }개, 알 수 없음 { $unknown }개, 양호 { $fine }개
audit_page_threshold = 기여자 막대의 선은 { $moreThan }명을 나타냅니다. { TIER("major") } 등급에서는 이보다 많아야 합니다.
audit_page_bars = 12개월간의 커밋을 오래된 달부터 월별로 표시합니다.
audit_page_commits = 커밋
audit_page_quiet = { $days }일 넘게 사람의 커밋 없음
audit_page_not-drawn = 알려진 정보가 너무 적어 프로젝트 { $count }개는 그림에 없습니다
audit_page_show-all = 모든 프로젝트 표시
audit_page_source = 출처
audit_page_out-of-order = 순서가 맞지 않음
audit_page_day = 1일
audit_page_month = 1개월
audit_page_quarter = 90일
audit_page_year = 1년
audit_page_footer = 이 페이지는 단독으로 동작하며, 아무것도 불러오거나 보내지 않습니다. 슬래시 키로 검색하고, Esc 키를 누르면 다시 모두 표시됩니다.
audit_issue-title_fails = 랜드스케이프 점검: 지금이라면 통과하지 못할 프로젝트 { $fails }개
audit_issue-title_to-do = 랜드스케이프 점검: 목록을 최신 상태로 만들 수 있음
audit_issue-title_not-known = 랜드스케이프 점검: 일부를 확인할 수 없었음
audit_issue-title_well = 랜드스케이프 점검: 모두 양호
audit_issue-about = 점검에는 이 이슈 하나만 씁니다. 매번 이 자리에서 다시 작성되고, 모두 양호하면 닫힙니다. 직접 닫으면 새로 할 일이 생길 때까지 닫힌 상태로 유지됩니다.
audit_issue-well = 모두 양호합니다. 요구 사항을 충족하지 못하는 등재 프로젝트가 없고, 목록은 최신 상태입니다. 상황이 바뀌면 이 이슈가 다시 열립니다.
audit_pull_title_addresses = 리포지토리 링크 갱신
audit_pull_title_stars = 스타 수 갱신
audit_pull_title_order = 목록을 스타 수 순으로 정렬
audit_pull_about = 설정에 따라 랜드스케이프 점검에서 만든 풀 리퀘스트입니다. 사람의 판단이 필요 없는 것만 바꿉니다:
audit_pull_rules = 이 풀 리퀘스트는 병합되거나 닫힐 때까지 점검할 때마다 갱신됩니다. App이 스스로 병합하거나 닫는 일은 없습니다. 이런 풀 리퀘스트를 원하지 않으면 설정의 { CODE("audit") } 아래에 { CODE("pullRequests: false") } 값을 넣어 주세요.
audit_pull_not-needed = 이 풀 리퀘스트는 더 이상 필요하지 않습니다. 이것 없이도 목록이 최신 상태입니다. 닫아도 됩니다.
audit_pull_left = 다른 사람이 이 브랜치에 커밋했으므로 App은 이 브랜치를 그대로 둡니다.
audit_pull_no-permission = 설정에서는 사람의 판단이 필요 없는 변경을 풀 리퀘스트로 올리도록 하고 있지만, App에 { CODE("contents: write") } 권한이 없어 올릴 수 없습니다. App 운영자가 App 설정에서 이 권한을 추가한 다음, 이곳의 소유자가 수락해야 합니다.
audit_pull_refused = 사람의 판단이 필요 없는 변경의 풀 리퀘스트를 GitHub에서 받아들이지 않았습니다: { CODE($reason) }. 다음 점검 때 다시 시도합니다.

## the dashboard

dashboard_title = 랜드스케이프 대시보드
dashboard_about = 랜드스케이프에 열려 있는 풀 리퀘스트와 각각이 무엇을 기다리는지 보여 줍니다. 이 글은 이 자리에서 갱신되며 아무에게도 알림이 가지 않습니다. 필요 없으면 이슈를 닫아 주세요. 확인란을 선택하면 해당 풀 리퀘스트를 다시 확인합니다. 확인이 시작되면 선택이 해제됩니다.
dashboard_about-silent = 랜드스케이프에 열려 있는 풀 리퀘스트와 각각에 전달될 내용을 보여 줍니다. { CODE("silent") } 모드에서는 이 이슈만 작성되며, 이 자리에서 갱신되고 아무에게도 알림이 가지 않습니다. 확인란을 선택하면 해당 풀 리퀘스트를 다시 확인합니다. 확인이 시작되면 선택이 해제됩니다.
dashboard_all = 모두 다시 확인하기
dashboard_none = 랜드스케이프에 열려 있는 풀 리퀘스트가 없습니다.
dashboard_audit = 지난 점검: { DAY($date) }
dashboard_heading_needs-maintainer = 메인테이너의 판단 대기
dashboard_heading_ready = 준비됨, 메인테이너의 병합 대기
dashboard_heading_on-hold = 보류 중, 메인테이너의 재개 대기
dashboard_heading_needs-changes = 작성자의 변경 대기
dashboard_heading_not-evaluated = 평가되지 않음, 자동으로 다시 시도
dashboard_heading_waiting = 아직 확인하지 않음
dashboard_draft = 초안
dashboard_since = { DAY($date) }부터
dashboard_left-out = 이 밖에 { $count }개가 더 있지만, 글에 자리가 없어 표시되지 않습니다.
dashboard_cut = 더 오래된 열린 풀 리퀘스트가 있지만 표시되지 않습니다.

## check, at a terminal

check_compared = { CODE($base) }({ CODE($commit) }) 기준으로 비교했습니다.
check_compared-earlier = 이 브랜치의 바탕이 된 { CODE($base) }의 { CODE($commit) } 커밋을 기준으로 비교했습니다.
check_fixed = 수정됨
check_fixable = { CODE("--fix") } 옵션으로 고칠 수 있습니다
check_severity =
    { $severity ->
        [failure] 오류
        [warning] 경고
       *[notice] 참고
    }
check_count =
    { $severity ->
        [failure] 오류 { $count }개
        [warning] 경고 { $count }개
       *[notice] 참고 { $count }개
    }
check_found = { LIST($counts) }.
check_no-list = 랜드스케이프의 목록에 변경이 없습니다.
check_same-commit = 검사 대상이 비교 기준과 같은 커밋입니다. { CODE("--base") } 옵션으로 더 이전 커밋을 지정해 주세요.
check_nothing-found = 발견된 문제가 없습니다.
check_repairable =
    { $which ->
        [it] { CODE("--fix") } 옵션으로 고칠 수 있습니다.
       *[some] 그중 { $count }개는 { CODE("--fix") } 옵션으로 고칠 수 있습니다.
    }
check_without-token = 항목만 검사했습니다. { CODE("GITHUB_TOKEN") }에 토큰을 넣으면 프로젝트도 검토합니다.
check_entries-alone = 네트워크 없이 항목만 검사했습니다.
check_verdict = 판정: { MESSAGE($title) }. 레이블: { PROSE($labels) }.
check_whole = 전체 검토

## pages of the server

front_title = 랜드스케이프 검토기
front_about = 이 서버는 랜드스케이프의 풀 리퀘스트를 검토합니다. 제안된 프로젝트가 어떤 등재 요구 사항을 충족하는지 각 풀 리퀘스트에 알려 줍니다. 조언만 하며, 병합하거나 닫거나 승인하지 않습니다.
front_paths = GitHub는 { CODE($path) } 경로로 전송합니다. 모두 정상인지는 { CODE("/readyz") }에서 볼 수 있습니다.
project_absent = GitHub에 이 이름의 공개 리포지토리가 없습니다.
project_later = GitHub에는 한 번에 몇 개의 프로젝트만 문의합니다. 나중에 다시 방문해 주세요.

## the set-up page

set-up_title = 랜드스케이프 검토기 설정
set-up_about = 이 페이지에서는 목록을 검토하는 GitHub App을 만듭니다. GitHub에서 버튼을 누르기 전에는 아무것도 만들어지지 않습니다.
set-up_owner = 누구의 App인가요?
set-up_owner_person = 내 App: GitHub에 로그인한 계정의 것
set-up_owner_organization = 조직의 App: 내가 소유하거나 App을 관리하는 조직의 것
set-up_organization = 조직 이름
set-up_public = 누가 설치할 수 있나요?
set-up_public_others = 소유자가 아닌 사람도 설치할 수 있음
set-up_public_why = 목록이 App과 다른 계정에 속할 때 필요합니다. App을 설치한 사람의 목록은 이 서버가 검토합니다.
set-up_github = GitHub는 어디에 있나요?
set-up_github_address = GitHub 주소
set-up_github_enterprise = GitHub Enterprise라면 다른 주소를 적습니다.
set-up_webhook = GitHub가 어떤 주소로 서버에 접속하나요?
set-up_webhook_address = 전송받을 주소
set-up_webhook_about = 이 프로그램으로 연결되는 공개 주소입니다. 경로는 { CODE($path) }입니다.
set-up_continue = 계속
set-up_wrong_organization = 주소에 나오는 이름을 적어 주세요. { CODE("https://github.com/ebpf-io") } 주소라면 { CODE("ebpf-io") }입니다.
set-up_wrong_github = 브라우저에 표시되는 대로 적어 주세요. 예: { CODE("https://github.com") }, { CODE("https://github.example.com") }
set-up_wrong_webhook = 전체 주소를 적어 주세요. 예: { CODE("https://reviewer.example.com", $path) }
set-up_wrong_loopback = 그 주소로는 GitHub가 이 컴퓨터에 접속할 수 없습니다. 공개 주소를 적어 주세요.
set-up_make = GitHub에서 App 만들기
set-up_belongs =
    { HAS($organization) ->
        [true] { CODE($github) }에서 { CODE($organization) } 조직에 속합니다.
       *[false] { CODE($github) }에서 내 계정에 속합니다.
    }
set-up_installs =
    { $isPublic ->
        [true] 다른 사람도 설치할 수 있습니다.
       *[false] 다른 사람은 설치할 수 없습니다.
    }
set-up_delivers = GitHub는 { CODE($address) } 주소로 전송합니다.
set-up_late = 시간이 너무 오래 걸림
set-up_answer_here = 이 프로그램으로 연결됩니다.
set-up_answer_reviewer = 그곳에서 랜드스케이프 검토기가 응답합니다.
set-up_answer_silent =
    응답이 없습니다({ HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }). 그대로 진행하고, 프로그램을 시작하기 전에 고쳐도 됩니다.
set-up_answer_elsewhere = 다른 주소로 리디렉션되며({ FIXED($status) }), GitHub는 따라가지 않습니다. 그 주소를 적어 주세요.
set-up_answer_another = 그곳에서 { FIXED($status) } 응답이 오지만 이 프로그램이 아닙니다. 프로그램을 시작하기 전에 프록시를 확인해 주세요.
set-up_leads-back = GitHub에 App 이름이 표시됩니다. 이름은 바꿀 수 있으며, 그다음 이곳으로 돌아옵니다.
set-up_change = 먼저 변경하기
set-up_made = App을 만들었습니다
set-up_made_kept = { CODE($app) } App이 GitHub에 만들어졌고, 자격 증명은 { CODE($file) } 파일에 있습니다. 프로그램이 종료되었으며, 이 페이지도 함께 끝납니다.
set-up_next = 다음 단계
set-up_next_start = 프로그램을 다시 시작합니다: { CODE("npm start") }
set-up_next_install = 목록의 리포지토리에 { LINK("App을 설치합니다", $url) }. 열려 있는 풀 리퀘스트는 몇 초 안에 검토됩니다.
set-up_next_doctor = 모두 정상인지 확인합니다: { CODE("npm run doctor") }
set-up_failed = 처리하지 못했습니다
set-up_failed_again = 처음부터 다시
set-up_failed_no-page = 그런 페이지가 없습니다.
set-up_failed_form = 이 프로그램이 만든 양식이 아닙니다.
set-up_failed_not-asked = 이 프로그램이 GitHub에 요청한 App이 아닙니다.
set-up_failed_refused = GitHub에서 App의 자격 증명을 내주지 않습니다({ FIXED($status) }). 이때 쓰는 코드는 한 번만, 한 시간 동안만 유효합니다.
set-up_failed_silent =
    { CODE($url) }에서 App의 자격 증명을 내주지 않았습니다: { HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }
