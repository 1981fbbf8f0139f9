### Every sentence that a person reads, in English, in Fluent's syntax (projectfluent.org). The other languages have one
### file each beside it, with the same ids. An id is the key in the program with `_` for its dots.
###
### What a sentence is given is shown in these ways only, so that no stranger's text becomes markup:
###
###   { $count }                  a number that may move from hour to hour
###   { FIXED($days) }            a number that stays as it is: of the configuration, of a line
###   { DAY($date) }              a calendar day, as the language writes it
###   { CODE($name) }             a stranger's text or an identifier in a code span; several parts are joined
###   { LINK("words", $url) }     a link; its words are the file's own, or what CODE or PROSE makes
###   { CODE_LINK($name, $url) }  code that is a link, where there is an address
###   { STRONG("Ready.") }        bold
###   { PROSE($core) }            words of the list's own maintainers, from their configuration
###   { LIST($names) }            "a, b and c", each in a code span, or a sentence
###   { MESSAGE($name) }          another sentence
###   { BARS($perMonth) }         a bar for each month
###   { TIER("major") }           what the list calls this tier: Major, unless its configuration says otherwise
###
### A sentence chooses by a number ([0], or the language's plural categories), by one of our own words, by whether there
### is something, { HAS($name) -> [true] … *[false] … }, or by whether a word begins with a vowel or a consonant,
### { INITIAL($core) -> [vowel] an *[consonant] a }.

## Words that stand in several sentences

words_place =
    { $tier ->
        [major] { TIER("major") }
        [emerging] { TIER("emerging") }
       *[none]
            { HAS($group) ->
                [true] { CODE($group) }
               *[false] the landscape
            }
    }
words_this-entry =
    { HAS($name) ->
        [true] { CODE($name) }
       *[false] This entry
    }
words_sentence = { MESSAGE($said) }.
words_meant = Did you mean { CODE($near) }, which is there?
words_stars-asked =
    { $bound ->
        [at-least]
            at least { $stars ->
                [one] { FIXED($stars) } star
               *[other] { FIXED($stars) } stars
            }
       *[more-than]
            more than { $stars ->
                [one] { FIXED($stars) } star
               *[other] { FIXED($stars) } stars
            }
    }

## requirements: names and rules

requirement_open-source_name = Open source
requirement_ebpf-core_name = eBPF at its core
requirement_core_name = { PROSE($title) }
requirement_maintained_name = Actively maintained
requirement_governance_name = Open to collaboration
requirement_contributors_name =
    { $moreThan ->
        [one] More than { FIXED($moreThan) } contributor
       *[other] More than { FIXED($moreThan) } contributors
    }
requirement_production-use_name = Used in production
requirement_maturity_name = Maturity

## open-source

open-source_file = { CODE($path) } holds { LIST($licences) }
open-source_file-restricted = { CODE($path) } holds { LIST($licences) }, which is not an open source license
open-source_file-unmatched = { CODE($path) } holds no license that is known here
open-source_detected = GitHub detects { CODE($licence) }
open-source_stated = { CODE($path) } names { LIST($licences) }
open-source_says = { CODE($path) } says { CODE($text) }
open-source_none = No license was found in the repository
open-source_remedy-restricted = The project can be listed once all its source code is under an open source license instead of { CODE($licence) }, such as one that the { LINK("Open Source Initiative approves", "https://opensource.org/licenses") }.
open-source_remedy-part = Say in the README which parts are under which license, and that what this entry describes works with the open source parts alone.
open-source_question-part = Part of the project may not be open source: see { CODE($path) }. Is what the entry describes open source without that part?
open-source_remedy-says = An open source license lets everybody use, change, share and sell the code. Take out the sentence that says otherwise, or say in the README what it is about.
open-source_question-says = Does { CODE($path) } withhold what an open source license gives to everybody?
open-source_remedy-documents = { CODE($licence) } is a license for documents. Add a { CODE("LICENSE") } file with an open source license for the source code.
open-source_question-documents = { CODE($path) } puts the whole repository under { CODE($licence) }, a license for documents. Is that good enough for the source code in it?
open-source_remedy-undecided = Neither the Open Source Initiative nor the Free Software Foundation lists { CODE($licence) }. If the code can be had under a listed license as well, add that one to the repository.
open-source_question-undecided = Is { CODE($licence) } open source for the purposes of this list?
open-source_remedy-unmatched = Put the unchanged text of the license into { CODE($path) }, or add a line { CODE("SPDX-License-Identifier:") } with its identifier at the top.
open-source_question-unmatched = Is the text in { CODE($path) } an open source license?
open-source_remedy-no-file = Add a file { CODE("LICENSE") } with the text of the license to the top folder of { CODE($repository) }. { LINK("Choose a License", "https://choosealicense.com") } has the texts.
open-source_question-stated = No license file stands over the whole project. Is what these places say enough?

## core

core_programs =
    { $count ->
        [one]
            { INITIAL($core) ->
                [vowel] A source file of an { PROSE($core) } program, { CODE($example) }
               *[consonant] A source file of a { PROSE($core) } program, { CODE($example) }
            }
       *[other] { $count } source files of { PROSE($core) } programs, such as { CODE($example) }
    }
core_generated =
    { $count ->
        [one]
            { INITIAL($core) ->
                [vowel] A file that is generated from an { PROSE($core) } program, { CODE($example) }
               *[consonant] A file that is generated from a { PROSE($core) } program, { CODE($example) }
            }
       *[other] { $count } files that are generated from { PROSE($core) } programs, such as { CODE($example) }
    }
core_users =
    { $count ->
        [one] A file that uses { PROSE($core) }, { CODE($example) }
       *[other] { $count } files that use { PROSE($core) }, such as { CODE($example) }
    }
core_dependency = It depends directly on { CODE($name) } ({ CODE($path) })
core_submodule = It includes { CODE($name) } as a submodule ({ CODE($path) })
core_copy = It carries a copy of { CODE($name) } ({ CODE($path) })
core_share = At least { $percent }% of its own source files use { PROSE($core) }
core_share-counted = { $percent }% of its own source files use { PROSE($core) }
core_share-all =
    { $total ->
        [one] The only source file of its own uses { PROSE($core) }
       *[other] All of its own source files use { PROSE($core) }
    }
core_mention-readme-opening = The opening of the { CODE("README") } names { PROSE($core) }
core_mention-readme = The { CODE("README") } names { PROSE($core) } further down
core_mention-description = The description of the repository names { PROSE($core) }
core_only-traced =
    { $count } of its { $total } own source files { $count ->
        [one] mentions
       *[other] mention
    } { PROSE($core) }; none is { INITIAL($core) ->
        [vowel] an
       *[consonant] a
    } { PROSE($core) } program or loads one, and the README does not speak of it
core_mention-vague = The project speaks of BPF, which may be a filter of the classic kind as well
core_mention-topics = The topics of the repository name { PROSE($core) }
core_mention-name = The name of the repository speaks of { PROSE($core) }
core_traces =
    { $count ->
        [one] A file that mentions { PROSE($core) } and is no { PROSE($core) } program, { CODE($example) }
       *[other] { $count } files that mention { PROSE($core) } and are no { PROSE($core) } programs, such as { CODE($example) }
    }
core_named =
    { $count ->
        [one] A file that is named after { PROSE($core) } and was not found to be a program, { CODE($example) }
       *[other] { $count } files that are named after { PROSE($core) }, none of them found to be a program, such as { CODE($example) }
    }
core_related = The { PROSE($core) } code was found in { CODE($repository) }, which this project refers to
core_runtime = What { PROSE($core) } programs are run or compiled by is made here: { CODE($path) }
core_elsewhere = The source code is at { CODE($url) }, which this review cannot search
core_part = The project is the folder { CODE($folder) } of a larger repository
core_nothing =
    { $count ->
        [0] Nothing in the repository shows a sign of { PROSE($core) }: no program, no library, no mention
        [one] None of its { $count } own source file shows a sign of { PROSE($core) }: no program, no library, no mention
       *[other] None of its { $count } own source files shows a sign of { PROSE($core) }: no program, no library, no mention
    }
core_thin =
    { $count ->
        [0] The repository holds no source files of its own and no sign of { PROSE($core) }, so the { PROSE($core) } part may live elsewhere
        [one] The repository holds { $count } source file of its own and no sign of { PROSE($core) }, so the { PROSE($core) } part may live elsewhere
       *[other] The repository holds { $count } source files of its own and no sign of { PROSE($core) }, so the { PROSE($core) } part may live elsewhere
    }
core_nothing-seen = No sign of { PROSE($core) } in the names of its { $count } own source files, nor in what was read of them
core_only-said =
    { $count ->
        [0]
            { INITIAL($core) ->
                [vowel] Nothing in the repository was found to be an { PROSE($core) } program or to use one; only its own words name it
               *[consonant] Nothing in the repository was found to be a { PROSE($core) } program or to use one; only its own words name it
            }
        [one] No { PROSE($core) } program, and nothing that uses one, was found in its { $count } own source file; only its own words name it
       *[other] No { PROSE($core) } program, and nothing that uses one, was found in its { $count } own source files; only its own words name it
    }
core_lean-learning = It helps people at most: by its name or its first words this is learning material, a demo, a template, a list of links or documentation, whatever programs it holds
core_lean-carried = Rather yes: { CODE($repository) } has { PROSE($core) } at its core, and this project looks like the rest of it
core_lean-front = Rather yes: it is there for { CODE($repository) }, which introduces itself with { PROSE($core) }
core_lean-beside = Rather no: { PROSE($core) } was found in { CODE($repository) }, but nothing shows that this project rests on it
core_lean-used = Rather no: the project depends on { CODE($repository) }, which has { PROSE($core) } at its core, but names { PROSE($core) } as one thing among others
core_lean-toolchain = Rather yes: it holds what other people build or run their { PROSE($core) } programs with
core_lean-said = It seems to help people at most: the project introduces itself with { PROSE($core) }, but no program and no library of { PROSE($core) } was found
core_lean-words = Rather no: nothing but words speaks of { PROSE($core) }, no program and no library
core_lean-introduced =
    Rather yes: the project speaks of { PROSE($core) } itself, though only { $count } of its { $total } own source { $total ->
        [one] file
       *[other] files
    } { $count ->
        [one] was
       *[other] were
    } found to use it
core_lean-part =
    Rather no: the project names { PROSE($core) } as one thing among others at most, and { $count } of its { $total } own source { $total ->
        [one] file
       *[other] files
    } { $count ->
        [one] was
       *[other] were
    } found to use it
core_aside =
    { $count ->
        [0]
            { INITIAL($core) ->
                [vowel] Only a dependency was found: no own source file that was read is an { PROSE($core) } program or uses one
               *[consonant] Only a dependency was found: no own source file that was read is a { PROSE($core) } program or uses one
            }
        [one] A small part: { $count } of its { $total } own source files was found to use { PROSE($core) }, and neither the description nor the README names it
       *[other] A small part: { $count } of its { $total } own source files were found to use { PROSE($core) }, and neither the description nor the README names it
    }
core_aside-listed =
    { $count ->
        [one] A small part: { $count } of its { $total } own source files was found to use { PROSE($core) }, and the README names it further down in a list only
       *[other] A small part: { $count } of its { $total } own source files were found to use { PROSE($core) }, and the README names it further down in a list only
    }
core_unreadable = GitHub did not hand out all of the files just now, so nothing was concluded
core_truncated = GitHub listed only a part of the files, and that part shows no sign of { PROSE($core) }
core_sample-large = This is what a sample of the files shows: the repository is too large to be read whole
core_sample-for-now = This is what a sample of the files shows: the whole repository could not be had just now
core_remedy-unmet = Please link the repository that holds the { PROSE($core) } code, or say in the description where { PROSE($core) } comes in and how the project helps people use it.
core_remedy-aside = If the project would lose its purpose without its { PROSE($core) } part, please say so at the top of its README, and what that part does. A maintainer is then asked.
core_remedy-ask = Say in the description which part uses { PROSE($core) }, with a link to its code, and what would still work without it.
core_remedy-unknown = There is nothing for you to do: the next review looks again.
core_question = Would { CODE($name) } lose its purpose without { PROSE($core) }, or does it help people to use { PROSE($core) } in production?

## maintained

maintained_archived = The repository is archived
maintained_disabled = GitHub has disabled the repository
maintained_notice = The README says { CODE($text) }
maintained_notice-in-description = The repository’s description says { CODE($text) }
maintained_badge = A badge in the README says { CODE($text) }
maintained_topic = The repository has the topic { CODE($topic) }
maintained_last-commit = Last commit by a person on { DAY($date) }
maintained_last-automated-commit = Last commit by a bot on { DAY($date) }
maintained_last-commit-like-a-bot = Last commit by what looks like a bot, { CODE($who) }, on { DAY($date) }
maintained_no-commit-by-person = No commit by a person among the newest { $commits }
maintained_empty = The repository has no commits
maintained_upkeep-only = The recent commits keep workflows and notices up to date and leave the code alone
maintained_last-release = Last release { CODE($name) } on { DAY($date) }
maintained_no-release = No release or tag
maintained_activity = Commits in the last twelve months { BARS($perMonth) }
maintained_no-activity = No commit in the last twelve months
maintained_remedy-archived = If the project goes on, take the repository out of the archive, or link to the one where it goes on.
maintained_remedy-empty = Push the code, or link to the repository that holds it.
maintained_remedy-disabled = Link to a repository that people can open and contribute to.
maintained_remedy-ended = If the project goes on after all, take away the notice that says otherwise. If not, it cannot be listed.
maintained_remedy-moved = If the project goes on at another address, link to that one.
maintained_remedy-dead =
    { $days ->
        [one] Nothing has happened here for more than { FIXED($days) } day. If the project goes on, link to where it does, or propose it again after its next release.
       *[other] Nothing has happened here for more than { FIXED($days) } days. If the project goes on, link to where it does, or propose it again after its next release.
    }
maintained_remedy-quiet =
    A commit by a person within { $commitDays ->
        [one] { FIXED($commitDays) } day
       *[other] { FIXED($commitDays) } days
    }, or a release within { $releaseDays ->
        [one] { FIXED($releaseDays) } day
       *[other] { FIXED($releaseDays) } days
    }, would show that the project is looked after.
maintained_question-quiet = It has been quiet here for a while. Is the project finished and looked after, or is it left alone?
maintained_question-automated = Only bots seem to be active here. Does a person still look after the project?
maintained_question-upkeep = The recent commits look like upkeep over many repositories at once. Does somebody still work on this one?
maintained_question-paused = The project says of itself that it is not developed any further. Is it still looked after?
maintained_question-moved = The project says of itself that it goes on somewhere else. Should the entry link there?

## governance

governance_issues-open = Issues are open
governance_discussions-open = Discussions are open
governance_tracker-elsewhere = The README points to another public tracker: { CODE($words) }
governance_tracker-in-entry = The entry links to another public tracker: { CODE($words) }
governance_outsiders =
    { $count ->
        [one] Changes by one person besides its maintainers were merged in the last twelve months
       *[other] Changes by { $count } people besides its maintainers were merged in the last twelve months
    }
governance_authors =
    { $count ->
        [one] Besides the { $core } who wrote most, one person wrote some of the newest commits
       *[other] Besides the { $core } who wrote most, { $count } people wrote some of the newest commits
    }
governance_nobody-else =
    { $count ->
        [one] Nobody besides its author has contributed yet
       *[other] Nobody besides its { $count } authors has contributed yet
    }
governance_readme-refuses = The README says: { CODE($words) }
governance_waiting = { $count } pull requests by others have waited for more than half a year, and none of others is among those that were merged last
governance_readme-link = The README links to a guide on contributing
governance_file = { CODE($path) } is there
governance_readme-section = The README has a section { CODE($heading) }
governance_foundation = The README says that it is hosted by { CODE($foundation) }
governance_owner-file = { CODE($path) } of the organization, in { CODE($owner, "/.github") }
governance_add-tracker = Turn on issues, or say in the README where bugs and ideas are discussed in public.
governance_add-contributing = Add a { CODE("CONTRIBUTING.md") } that says how a patch gets in; one in your organization’s { CODE(".github") } repository counts too.
governance_add-stewardship = Add one of { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } or { CODE("CODE_OF_CONDUCT.md") }, so that people know who decides and how they are treated.
governance_add-both = Add a { CODE("CONTRIBUTING.md") } that says how a patch gets in, and one of { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } or { CODE("CODE_OF_CONDUCT.md") }.
governance_question = Is the project open enough to others with what was found, or should it add more first?
governance_question-against = Can others take part all the same, with what was found?

## contributors

contributors_exactly =
    { $count ->
        [one] { $count } contributor to { CODE($repository) }
       *[other] { $count } contributors to { CODE($repository) }
    }
contributors_range = Between { $from } and { $to } contributors to { CODE($repository) }
contributors_at-least =
    { $from ->
        [0] GitHub does not count the contributors to { CODE($repository) }
       *[other] At least { $from } contributors to { CODE($repository) } (not counted further)
    }
contributors_together = Together between { $from } and { $to }
contributors_forked =
    { HAS($parent) ->
        [true] The repository is a fork, so the contributors of { CODE($parent) } are counted in
       *[false] The repository is a fork, so the contributors of the original are counted in
    }
contributors_remedy = A { TIER("major") } project has more than { FIXED($moreThan) } contributors. Propose the project as { TIER("emerging") } for now, or name further repositories of the project in the description.
contributors_remedy-uncertain = Say in the description how to see that more than { FIXED($moreThan) } people have contributed, for example with { CODE("git shortlog -sne") }.
contributors_question = GitHub’s count leaves it open: have more than { FIXED($moreThan) } people contributed to the project?
contributors_question-part = Have more than { FIXED($moreThan) } people contributed to { CODE($path) }?
contributors_question-fork = Have more than { FIXED($moreThan) } people contributed to the fork itself?

## production-use

production-use_reference = The description names a user, with a link to { CODE($host) }
production-use_adopters-file =
    { $count ->
        [one] { CODE($path) } lists { $count } user
       *[other] { CODE($path) } lists { $count } users
    }
production-use_adopters-section =
    { $count ->
        [one] The README’s section { CODE($heading) } lists { $count } user
       *[other] The README’s section { CODE($heading) } lists { $count } users
    }
production-use_claim = The description claims it, without a link to a user: { CODE($claim) }
production-use_other-link = A link to { CODE($host) } that does not say who runs the project
production-use_own-site = { CODE($host) } is the project’s own site or its vendor’s
production-use_nothing = The description does not say who uses the project in production
production-use_who = Who runs it in production? Please name at least { $wanted } in the description, each with a link that others can open: a blog post, a talk, an { CODE("ADOPTERS.md") }.
production-use_add-links = Please add to the description links from at least { $wanted } independent users: their own blog posts or talks, or an { CODE("ADOPTERS.md") } with their names and sites.
production-use_question = Is the use in production significant enough for { TIER("major") }?

## maturity

maturity_since = Exists since { DAY($date) }
maturity_since-at-least = Exists since { DAY($date) } at the latest
maturity_first-commit = Its first commit is from { DAY($date) }
maturity_stars =
    { $stars ->
        [one] { $stars } star
       *[other] { $stars } stars
    }
maturity_stars-not-known = The number of stars is not known
maturity_remedy-age =
    { $months ->
        [one] The project will be older than { FIXED($months) } month after { DAY($date) }.
       *[other] The project will be older than { FIXED($months) } months after { DAY($date) }.
    }
maturity_remedy-stars = The listing asks for { words_stars-asked }; the project is { $missing } short of that.
maturity_remedy-age-and-stars = The project will be older than { FIXED($months) } months after { DAY($date) }. The listing also asks for { words_stars-asked }; the project is { $missing } short of that.
maturity_remedy-stars-not-known = Nothing to do if the project has { words_stars-asked }; the number is looked up again at the next review.

## repositories elsewhere, and removals

elsewhere_address = See { CODE($address) }
elsewhere_unread = The repository could not be read just now
elsewhere_too-large = The repository is too large to be read here
elsewhere_part = The project is a part of the repository: { CODE($path) }
elsewhere_mirror = The repository says that it is a mirror; the project’s home is elsewhere
elsewhere_no-address = The entry has no link to its source code
elsewhere_remedy = The project is not on GitHub, so a maintainer looks at it by hand: add links to the description that answer the questions.
elsewhere_remedy-part = The repository holds more than the project, so a maintainer looks at it by hand: add a link to the description that answers the question for the project’s part.
elsewhere_remedy-no-address = Add a link labeled { CODE("GitHub") } to the repository, or a link to wherever the source code is.
elsewhere_question-open-source = Is all source code under an open source license?
elsewhere_question-core = Is { PROSE($core) } the project’s core technology, or does the project help others to use { PROSE($core) } in production?
elsewhere_question-ebpf-core = Is eBPF the project’s core technology, or does the project help others to use eBPF in production?
elsewhere_question-maintained =
    Is the project looked after: a commit within { $commitDays ->
        [one] { FIXED($commitDays) } day
       *[other] { FIXED($commitDays) } days
    }, or a release within { $releaseDays ->
        [one] { FIXED($releaseDays) } day
       *[other] { FIXED($releaseDays) } days
    }?
elsewhere_question-governance = Can everybody take part?
elsewhere_question-contributors =
    { $moreThan ->
        [one] Has more than one person contributed?
       *[other] Have more than { FIXED($moreThan) } people contributed?
    }
elsewhere_question-production-use = Is the project used in production by a significant number of users?
elsewhere_question-maturity =
    { $months ->
        [0] The list asks for { words_stars-asked } on GitHub. Is the project as well known as that?
        [one] Is the project older than { FIXED($months) } month?
       *[other] Is the project older than { FIXED($months) } months?
    }
not-known_not-found = There is no public repository { CODE($repository) }
not-known_no-answer = GitHub did not answer this just now
not-known_too-large = The repository is too large for GitHub to answer this
not-known_not-read = This has not been read
not-known_failed = Judging this ended in an unexpected error
not-known_remedy-not-found = Check the address; the repository has to be public.
not-known_remedy = Nothing to do for now: it is looked up again at the next review.
removal_gone = There is no public repository { CODE($repository) } any more
removal_remedy = Add a link to the description that shows why the entry should change.
removal_question = Nothing found here says by itself that { CODE($name) } should be removed. Is the reason in the description enough?
removal_question-demotion = Nothing found here says by itself that { CODE($name) } should move to { TIER("emerging") }. Is the reason in the description enough?

## entry checks

check_not-carried-out = The check { CODE($check) } could not be carried out here, so nothing is said about it. That is this program’s fault, not yours.
syntax_trailing-comma = There is a comma after the last item, which JSON does not allow. Please take it out.
syntax_missing-comma = A comma is missing after this. Please add one.
syntax_missing-bracket = { CODE($missing) } is missing here, so the list cannot be read. Please add it.
syntax_comment = JSON has no comments. Please take this one out.
syntax_byte-order-mark = The file begins with a byte order mark, which nobody sees and JSON does not allow. Please save it as UTF-8 without one.
syntax_tab-indentation = This line is indented with a tab, and YAML takes spaces alone. Please indent it with spaces, like the lines around it.
syntax_indentation = This line does not begin where it should. Please indent it like the lines of the entry around it.
syntax_missing-colon = { CODE($field) } needs a colon and a space behind it, as the other fields have.
syntax_missing-space = A space is missing behind the dash. Please add it.
syntax_needs-quotes = { CODE($sign) } has a meaning of its own in YAML. Please put this value in quotes.
syntax_text-behind-quote = Text follows behind the closing quote. Please put the whole value in quotes: in double ones where it has an apostrophe.
syntax_backslash = A backslash between double quotes has a meaning of its own. Please write it twice.
syntax_no-group-name = This category has no name, and the landscape cannot be built without it. Please add it.
syntax_second-document = This line of dashes begins another document, and the list has to be one. Please take it out.
syntax_duplicate-key = { CODE($key) } stands twice in the same entry. Please keep one of them.
syntax_unterminated-string = This text has no closing quote on its line. Please close it.
syntax_unexpected-token = The list cannot be read here: { CODE($found) } is not expected at this place. Please look for a missing or an extra quote, comma or bracket just before it.
syntax_unexpected-end = The file ends before the list does. Please close what is still open: a quote, a brace or a bracket.
syntax_not-a-list = No list of entries was found in this file. Please compare it with its version on the base branch.
syntax_not-a-literal = This value is not a plain text or number, so it could not be checked. Please write it out if you can.
syntax_conflict-marker = A marker of a merge conflict is still here. Please resolve the conflict and take the marker out.
syntax_beyond-limits = From here on the list is too large or too deeply nested to be checked. A maintainer has to look at it.
schema_missing = { words_this-entry } has no { CODE($field) }, which the list’s other entries have. Please add it.
schema_required = { words_this-entry } has no { CODE($field) }, and the landscape cannot be built without it. Please add it.
schema_asked = { words_this-entry } has no { CODE($field) }, which every entry of this list has to have. Please add it.
schema_address =
    { HAS($example) ->
        [true] { CODE($field) } of { CODE($name) } should be an address of the form { CODE($example) }: the landscape cannot be built with this one. Please correct it.
       *[false] { CODE($field) } of { CODE($name) } should be an address that begins with { CODE("https://") }: the landscape cannot be built with this one. Please correct it.
    }
schema_unknown = { CODE($name) } has a field { CODE($field) } that no other entry has, so the site does not know it. Please check its spelling, or take it out.
schema_empty =
    { HAS($name) ->
        [true] { CODE($field) } of { CODE($name) } is empty. Please fill it in.
       *[false] { CODE($field) } is empty. Please fill it in.
    }
schema_type =
    { $kind ->
        [text] { CODE($field) } of { CODE($name) } should be a text in quotes. Please change it.
        [number] { CODE($field) } of { CODE($name) } should be a number. Please change it.
        [address] { CODE($field) } of { CODE($name) } should be an address that begins with { CODE("https://") }. Please change it.
        [repository] { CODE($field) } of { CODE($name) } should be a repository on GitHub, in the form { CODE("owner/name") }. Please change it.
        [one-text] { CODE($field) } of { CODE($name) } should be a single text. Please change it.
        [list] { CODE($field) } of { CODE($name) } should be a list. Please change it.
        [yes-or-no] { CODE($field) } of { CODE($name) } should be true or false. Please change it.
        [group] { CODE($field) } of { CODE($name) } should be a group of fields. Please change it.
        [date] { CODE($field) } of { CODE($name) } should be a date of the form 2026-01-31. Please change it.
       *[word] { CODE($field) } of { CODE($name) } should be lowercase letters and hyphens only. Please change it.
    }
schema_links = { CODE("urls") } of { CODE($name) } should be a list in which each link has a { CODE("label") } and a { CODE("url") }, both texts. Please complete it.
schema_unknown-in-link = A link of { CODE($name) } has a field { CODE($field) }, which the site does not know. A link has a { CODE("label") } and a { CODE("url") }.
schema_no-stars = { CODE($name) } has no { CODE("githubStars") }, and the site sorts the list by it. Please add the number of stars.
schema_no-stars-known = { CODE($name) } has no { CODE("githubStars") }, and the site sorts the list by it. Please add the number, which is { $actual } at the moment.
schema_stars-type = { CODE("githubStars") } of { CODE($name) } should be a whole number without quotes. Please change it.
schema_order = The list’s other entries have their fields in the order { LIST($keys) }. It would be nice if { CODE($name) } had, too.
duplicate_name = { CODE($name) } is listed already, in { CODE($list) }. Please edit or move that entry instead of adding a second one.
duplicate_since = { CODE($name) } is listed already: it came to { CODE($list) } on the base branch after this branch began. Please merge the base branch, and edit or move that entry instead of adding a second one.
duplicate_namesake = { CODE($name) } is listed already, in { CODE($list) }, with the repository { CODE($repository) }. If that is another project, please give this one a name that tells them apart; if it is the same one, please edit that entry.
duplicate_repository = The repository of { CODE($name) } is listed already as { CODE($other) }, in { CODE($list) }. If they are the same project, please keep one entry.
duplicate_in-group = { CODE($name) } stands in { CODE($group) } already, and the landscape cannot be built with two of one name in it. Please edit the other one, or give this one its own name.
duplicate_two-groups = { CODE($name) } is listed already, in { CODE($group) }. Please keep it in the one category where it fits best; { CODE("second_path") } shows it in another one as well.
github-link_no-repository = { CODE($url) } is no repository, so the landscape shows neither stars nor a license of { CODE($name) }. If there is a main repository, its address would be better.
github-link_not-gathered = The landscape gathers stars and the license of { CODE($name) } from the repository itself, not from { CODE($url) }. Please use { CODE($canonical) }.
github-link_label =
    { $isStarred ->
        [true] The link to the repository of { CODE($name) } is labeled { CODE($label) }. Please label it exactly { CODE("GitHub") }: the monthly star update goes by that word.
       *[false] The link to the repository of { CODE($name) } is labeled { CODE($label) }. Please label it exactly { CODE("GitHub") }.
    }
github-link_missing = { CODE($name) } has no link labeled { CODE("GitHub") }, so its stars cannot be updated. Please add one that leads to the repository.
github-link_elsewhere = { CODE($name) } has no repository of its own on GitHub, so the monthly star update passes it over. If there is one, or a mirror, please add a link to it labeled { CODE("GitHub") }.
github-link_folder = The star update reads whole repositories, and the stars of { CODE($repository) } are not those of { CODE($path) } in it. Please label this link otherwise, such as { CODE($label) }.
github-link_two = { CODE($name) } has more than one link labeled { CODE("GitHub") }. Please keep that label for the main repository and give the other one a name of its own.
github-link_other-host = The link labeled { CODE("GitHub") } leads to { CODE($url) }, which is not on github.com. Please link the repository there, or change the label.
github-link_organisation = The link labeled { CODE("GitHub") } leads to { CODE($url) }, which is not a repository. Please link the project’s main repository, { CODE("https://github.com/owner/repository") }.
github-link_not-canonical =
    { $isStarred ->
        [true] The star update cannot read the address { CODE($url) }. Please use { CODE($canonical) }, with nothing after it.
       *[false] Please link to { CODE($canonical) }, the repository itself, instead of { CODE($url) }.
    }
repository_not-found =
    { HAS($near) ->
        [true] There is no public repository { CODE($asked) } on GitHub. { words_meant }
       *[false] There is no public repository { CODE($asked) } on GitHub. Please check the address of { CODE($name) }, or make the repository public.
    }
repository_moved = The repository of { CODE($name) } has moved and is now { CODE($present) }. Please use its present address.
repository_fork = { CODE($asked) } is a fork of another repository. If { CODE($name) } is developed there, please link the original.
repository_fork-of = { CODE($asked) } is a fork of { CODE($parent) }. If { CODE($name) } is developed there, please link the original.
logo_not-registered = The logo { CODE($name) } is imported but not registered. Please add it to { CODE("logos") } in { CODE($registry) }.
logo_not-imported = The logo { CODE($name) } is not registered yet. Please import { CODE($file) } in { CODE($registry) } and add { CODE($name) } to { CODE("logos") } there.
logo_unknown = There is no logo { CODE($name) }. Please add the file to { CODE($folder) } and register it in { CODE($registry) }, or leave { CODE("logoName") } out: { CODE($entry) } may be listed without a logo.
logo_other-spelling = There is no logo { CODE($name) }, but there is { CODE($present) }. Upper and lower case matter: please write it like that.
logo_not-in-component = The logo { CODE($name) } is not imported at the top of { CODE($registry) }, so the page cannot be built. Please import its file there.
logo_wrong-folder = The logo { CODE($file) } is not in the folder of the logos. Please move it to { CODE($folder) }, and import it from there.
logo_no-hosted-file = The logo file { CODE($file) } of { CODE($name) } is not in { CODE($folder) }. Please add it.
logo_removed-hosted = { CODE($name) } still has { CODE($file) } for its logo, which this pull request takes away. Please keep the file, or name the new one in the entry.
logo_not-vector = The logo { CODE($file) } of { CODE($name) } is not an SVG. Please add it as one: it shows sharp at any size.
logo_svg-raster = { CODE($file) } is an SVG around a picture in pixels, which blurs at another size. Please export the logo as shapes.
logo_svg-text = { CODE($file) } holds text, which looks different where its font is not installed. Please convert the text to paths.
logo_no-file = The file { CODE($file) } is imported and not there, so the site cannot be built. Please add it, or correct the path.
logo_other-case = The file is named { CODE($present) } and imported as { CODE($file) }. Upper and lower case matter: please make them the same.
logo_removed = { CODE($file) } is removed and still imported in { CODE($registry) }, so the site cannot be built. Please take the import and its registration out as well.
logo_registered-only = { CODE($name) } is registered and not imported, so the site cannot be built. Please import its file at the top.
logo_module-broken = This file cannot be read here: { CODE($detail) }. Please look for a missing or an extra quote, comma or bracket.
logo_back-ticks = The path { CODE($source) } stands in backticks, which an import does not allow. Please use plain quotes.
logo_order-before = The site’s linter wants the imports in alphabetical order: { CODE($source) } belongs before { CODE($next) }.
logo_order-after = The site’s linter wants the imports in alphabetical order: { CODE($source) } belongs after { CODE($previous) }.
logo_unused = Nothing uses the logo { CODE($file) } yet. Please name it in an entry and register it, or leave the file out.
logo_large = { CODE($file) } is { FIXED($kibibytes) } KiB, and everybody who opens the page loads it. Please bring it below { FIXED($most) } KiB.
logo_pointer = { CODE($file) } is a pointer of Git LFS ({ CODE($found) }) and not the picture, so the site cannot show it. Please commit the picture itself.
logo_no-svg =
    { HAS($found) ->
        [true] { CODE($file) } is not an SVG: it begins with { CODE($found) }. Please export the logo as an SVG.
       *[false] { CODE($file) } is not an SVG: it is compressed or another kind of picture. Please export the logo as a plain SVG.
    }
logo_text = { CODE($file) } is a text and not a picture: it begins with { CODE($found) }. Please replace it with the picture, and give it the ending that fits.
logo_svg-active = { CODE($file) } holds more than a drawing ({ LIST($found) }), which a browser would run or open. Please export the logo without it.
logo_svg-font = { CODE($file) } takes its font from outside of the file ({ CODE($found) }), which is not there where the logo is shown. Please convert the text to paths.
logo_svg-outside = { CODE($file) } refers to something outside of the file ({ CODE($found) }). Please export the logo so that everything is in it.
stars_differs = { CODE($name) } has { $actual } stars on GitHub, and { CODE("githubStars") } says { CODE(FIXED($written)) }. It would be nice to have today’s number.
position_between = The list is kept in order of stars: { CODE($name) } belongs between { CODE($previous) } and { CODE($next) }. The site sorts by itself, so this is only for tidiness.
position_first = The list is kept in order of stars: { CODE($name) } belongs at the top, before { CODE($next) }. The site sorts by itself, so this is only for tidiness.
position_last = The list is kept in order of stars: { CODE($name) } belongs at the end, after { CODE($previous) }. The site sorts by itself, so this is only for tidiness.
position_name-between = The entries here are in alphabetical order: { CODE($name) } belongs between { CODE($previous) } and { CODE($next) }.
position_name-first = The entries here are in alphabetical order: { CODE($name) } belongs before { CODE($next) }.
position_name-last = The entries here are in alphabetical order: { CODE($name) } belongs after { CODE($previous) }.
text_long-description = The description of { CODE($name) } is { $length } characters long, and the cards have room for about { $most }. Could you shorten it?
text_long-title = The title of { CODE($name) } is { $length } characters long, and the cards have room for about { $most }. Could you shorten it?
text_markup = { CODE($field) } of { CODE($name) } holds HTML other than plain links and emphasis ({ CODE($found) }). Please use plain text.
text_code = { CODE($field) } of { CODE($name) } holds code that a browser would run ({ CODE($found) }). Please use plain text.
text_shouting = { CODE($field) } of { CODE($name) } is a little loud. Please write it without capitals and exclamation marks in a row.
text_praise = The description of { CODE($name) } praises more than it describes. Could you say what the project does and for whom?
text_spaces = { CODE($field) } of { CODE($name) } begins or ends with white space. Please remove it.
link_none = { CODE($url) } is not a web address. Please write it out, beginning with { CODE("https://") }.
link_http = { CODE($url) } answers over https as well. Please use { CODE("https://") }.
link_dead =
    { HAS($near) ->
        [true] { CODE($url) } leads to no page (the server answers { FIXED($statusCode) }). { words_meant }
       *[false] { CODE($url) } leads to no page (the server answers { FIXED($statusCode) }). Please check the address.
    }
link_unreachable =
    { HAS($near) ->
        [true] Nothing answers at { CODE($url) }. { words_meant }
       *[false] Nothing answers at { CODE($url) }. Please check the address.
    }
link_refused = { CODE($url) } does not lead to a public web server, so it was not opened. Please check the address.
link_twice = { CODE($url) } stands twice among the links. Please keep one of them.
unrelated_run = { CODE($path) } is a workflow or a script, which a listing does not need. Please take it out, or put it into a pull request of its own. A maintainer should read it before anything else.
unrelated_reformatted = Most lines of { CODE($path) } are reformatted, which hides what really changes. Please undo the reformatting.

## review: headings, verdicts, footer, check run


## headings, one an entry

review_heading_added = { CODE_LINK($name, $url) } · new in { words_place }
review_heading_promoted = { CODE_LINK($name, $url) } · from { TIER("emerging") } to { TIER("major") }
review_heading_demoted = { CODE_LINK($name, $url) } · from { TIER("major") } to { TIER("emerging") }
review_heading_repository = { CODE_LINK($name, $url) } · a new repository, in { words_place }
review_heading_edited = { CODE_LINK($name, $url) } · edited, in { words_place }
review_heading_renamed = { CODE_LINK($name, $url) } · renamed from { CODE($before) }, in { words_place }
review_heading_turned = { CODE_LINK($name, $url) } · from { CODE($from) } to { CODE($to) }
review_heading_turned-from = { CODE_LINK($name, $url) } · from { CODE($from) }
review_heading_turned-to = { CODE_LINK($name, $url) } · to { CODE($to) }
review_heading_removed = { CODE_LINK($name, $url) } · leaves { words_place }
review_heading_several = Landscape review · { $entries } entries
review_heading_files = Landscape review

## the verdict in one sentence

review_ready = { STRONG("Ready.") } Everything that the landscape asks for is there. Thank you!
review_ready_edit = { STRONG("Ready.") } Nothing stands in the way. Thank you!
review_ready_confirmed = { STRONG("Ready.") } What can be seen of the project agrees with this change.
review_ready_files = { STRONG("Ready.") } No entry changes, and nothing is broken.
review_needs-changes =
    { $changes ->
        [one] { STRONG("Needs changes.") } One thing stands in the way; how to fix it is below.
       *[other] { STRONG("Needs changes.") } { $changes } things stand in the way; how to fix them is below.
    }
review_not-evaluated = { STRONG("Not evaluated yet.") } Some of it could not be looked up just now. Nothing is held against you.
review_needs-maintainer =
    { $points ->
        [one] { STRONG("Over to a maintainer.") } One point needs a person’s judgment.
       *[other] { STRONG("Over to a maintainer.") } { $points } points need a person’s judgment.
    }
review_needs-maintainer_warnings =
    { $warnings ->
        [one] { STRONG("Over to a maintainer.") } One warning is left, which you can fix.
       *[other] { STRONG("Over to a maintainer.") } { $warnings } warnings are left, which you can fix.
    }
review_tally =
    { $verdict ->
        [needs-changes]
            { $entries ->
                [one] { $entries } needs changes
               *[other] { $entries } need changes
            }
        [not-evaluated] { $entries } could not be evaluated yet
        [needs-maintainer]
            { $entries ->
                [one] { $entries } is for a maintainer to judge
               *[other] { $entries } are for a maintainer to judge
            }
       *[ready]
            { $entries ->
                [one] { $entries } is ready
               *[other] { $entries } are ready
            }
    }
review_tally_heading = { STRONG("Entry by entry:") } { LIST($parts) }.

## how a requirement came out

review_outcome_met = met
review_outcome_unmet = not met
review_outcome_needs-review = to judge
review_outcome_unknown = not known
review_outcome_not-applicable = not asked
review_details = Details
review_part = Dates, people and stars are those of { CODE($repository) } as a whole; the project is { CODE($folder) } in it.

## lists

review_list_to-do = { STRONG("To do") }
review_list_questions = { STRONG("For the maintainers") }
review_to-do_lines =
    { $count ->
        [one] see the comment on its line in the diff.
       *[other] { $count } things to change, each with a comment on its line in the diff.
    }
review_list_found = { STRONG("What was found") }
review_list_helps = { STRONG("What would help") }
review_list_optional = { STRONG("Good to know") }
review_list_files = { STRONG("In the files") }
review_accept =
    { HAS($others) ->
        [true] To accept one: { CODE($command) }; likewise { LIST($others) }
       *[false] To accept it: { CODE($command) }
    }
review_question_any = Is what was found good enough?
review_question_removal = Should this entry leave the landscape? What can be seen does not settle it.
review_question_demotion = Should this entry move to { TIER("emerging") }? What can be seen does not settle it.
review_edit_fine = all fine
review_on-lines =
    { $count ->
        [one] One note stands on its line in the diff; it blocks nothing.
       *[other] { $count } notes stand on their lines in the diff; they block nothing.
    }
review_patch = The suggested fixes as one patch
review_patch_how = Instead of taking the suggestions one by one: save this as { CODE("fixes.patch") } in the repository’s root, and run { CODE("git apply fixes.patch") }.

## what was left out, and other notices

review_left-out_problems =
    { $count ->
        [one] One more is not shown here.
       *[other] { $count } more are not shown here.
    }
review_left-out_entries =
    { $count ->
        [one] One more entry was reviewed, but does not fit in here; the worst ones stand first.
       *[other] { $count } more entries were reviewed, but do not fit in here; the worst ones stand first.
    }
review_left-out_evidence = There is a lot in this pull request, so the evidence is shortened.
review_left-out_patch = The fixes as a patch cannot be shown here.
review_left-out_annotations =
    { $count ->
        [one] One more problem has no annotation of its own.
       *[other] { $count } more problems have no annotation of their own.
    }
review_check-run_failed = Could not be evaluated
review_failed = Something went wrong while this pull request was being looked at, so there is no verdict on this commit. It is tried again by itself. If it stays like this, please tell a maintainer the delivery id { CODE($deliveryId) }.
review_failed_no-check-run = { STRONG("Not evaluated.") } GitHub would not take the check run of this review: { CODE($reason) }. It is tried again by itself. If it stays like this, a maintainer should look at what this App may do in the repository; its log has the delivery id { CODE($deliveryId) }.
review_check-run_shared-head = Not ready: another pull request
review_shared-head = { CODE("#", FIXED($number)) } has the same commit and does not pass. GitHub shows one check for both, so this one waits for it, or for the day it is closed.
review_locked = The conversation is locked, so the review stands here alone. It is written there once the lock is gone.
review_refused_comment = GitHub would not take the comment of this review: { CODE($reason) }. It is tried again by itself; if it stays like this, please look at what this App may do in the repository.
review_refused_lines = GitHub would not take the remarks on lines: { CODE($reason) }. They are tried again by themselves; if it stays like this, please look at what this App may do in the repository.
review_refused_labels = GitHub would not take the labels of this review: { CODE($reason) }. They are tried again by themselves; if it stays like this, please look at what this App may do in the repository.
review_notice_base-unreadable = { CODE($path) } cannot be read on the base branch, so what this pull request changes in it cannot be told for certain.
review_notice_list-gone =
    { $entries ->
        [one] The only entry of { CODE($path) } goes. Is that meant?
       *[other] None of the { $entries } entries of { CODE($path) } is left. Is that meant?
    }
review_notice_too-many-entries = Only the first { $judged } entries were judged; { $left } were left out. Smaller pull requests are reviewed whole.
review_notice_too-many-files = This pull request changes more files than GitHub lists, so some may have been missed.
review_notice_too-many-lists =
    { $left ->
        [one] { $left } list of the landscape was not read, so whether an entry stands in it already is not known.
       *[other] { $left } lists of the landscape were not read, so whether an entry stands in them already is not known.
    }
review_notice_list-too-large = { CODE($path) } is too large to be read whole.
review_notice_configuration-broken = { CODE($path) } on the default branch has errors, so the defaults were used.
review_notice_configuration-unread = { CODE($path) } is not read, as a file that ends in { CODE(".yml") } stands beside it. Please keep one of them.
review_notice_input-broken =
    { HAS($key) ->
        [true] The workflow’s input { CODE("configuration") } has errors, the first one on line { FIXED($line) } ({ CODE($key) }), so it was left out.
       *[false] The workflow’s input { CODE("configuration") } has errors, the first one on line { FIXED($line) }, so it was left out.
    }

## what happens next, and the footer

review_next = { STRONG("What happens next:") }
review_next_ready = a maintainer takes a last look before merging. There is nothing left for you to do.
review_next_ready-with-notes = a maintainer takes a last look before merging.
review_next_needs-changes = once what stands under “To do” is done, a maintainer takes a last look.
review_next_needs-changes-in-files = push the fixes to this branch, and the review is done anew.
review_next_needs-maintainer = a maintainer decides. Until then there is nothing that you must do.
review_next_needs-maintainer-with-warnings = mend what the warnings name, or say in a comment why it is right; then a maintainer decides.
review_next_not-evaluated = it is looked up again by itself. There is nothing for you to do.
review_next_configured =
    { HAS($url) ->
        [true] { LINK(PROSE($text), $url) }
       *[false] { PROSE($text) }
    }
review_footer = Reviewed at { CODE_LINK($commit, $url) }, and anew after a push or an edit of the description.
review_footer_commands = Reviewed at { CODE_LINK($commit, $url) }, and anew after a push, an edit of the description, or a comment { CODE("/landscape recheck") }. { CODE("/landscape help") } lists all commands.
# The language is the one of this file.
review_translation = This review in English
review_withdrawn = This pull request no longer changes the landscape’s lists, so there is nothing to review.

## the check run

review_recheck_label = Re-check
review_recheck_description = Look everything up again, now
review_check-run_ready = Ready
review_check-run_needs-changes = Needs changes
review_check-run_needs-maintainer = A maintainer needs to judge
review_check-run_not-evaluated = Could not be evaluated
review_check-run_withdrawn = Nothing to review
review_check_syntax = Syntax
review_check_schema = Fields
review_check_duplicate = Duplicate
review_check_github-link = GitHub link
review_check_repository = Repository
review_check_logo = Logo
review_check_stars = Stars
review_check_position = Position
review_check_text = Wording
review_check_link = Link
review_check_unrelated = Unrelated change

## commands and configuration


## what each requirement asks, and how it is judged

requirement_open-source_rule = All source code is under an open source license, and any documentation under an open one.
requirement_open-source_how = What GitHub detects, every license file, { CODE("LICENSES/") }, and what the README and package files say are read. A license counts as open where the Open Source Initiative or the Free Software Foundation lists it. No license, or one that is not open on the whole project, is not met; words that take back what a license gives, such as “may not be sold” or “for research only”, a part under another license, or a text that nobody can match, are for a person to judge.
requirement_core_rule = { PROSE($core) } is the core technology of the project, so that without it the project would lose its purpose; or the project helps others to use { PROSE($core) } in production.
requirement_core_how = Files and programs of its own kind and a direct dependency on one of its libraries are strong signs of { PROSE($core) }, in the repository or in a related one of the same owner. Copied code, tests and mere words are weak ones. Where it is one way among several, a person judges, and so it is with learning material. It is not met where there is no sign at all; where nothing but words speaks of it, far down in the README, or behind its first words where every file was read; and where it is a small part of a large system that nowhere says it is about it.
requirement_ebpf-core_rule = eBPF is the core technology of the project, so that without it the project would lose its purpose; or the project helps others to use eBPF in production.
requirement_ebpf-core_how = eBPF programs, code generated from them, a direct dependency on an eBPF library and use of the bpf system call are strong signs, in the repository or in a related one of the same owner. Copied code, tests and mere words are weak ones. Where eBPF is one way among several, a person judges, and so it is with learning material. It is not met where there is no sign at all; where nothing but words speaks of it, far down in the README, or behind its first words where every file was read; and where it is a small part of a large system that nowhere says it is about eBPF.
requirement_maintained_rule = The project is actively maintained.
requirement_maintained_how =
    A commit by a person within { $commitDays ->
        [one] { FIXED($commitDays) } day
       *[other] { FIXED($commitDays) } days
    }, or a release within { $releaseDays ->
        [one] { FIXED($releaseDays) } day
       *[other] { FIXED($releaseDays) } days
    }, is enough. Archived, said to be unmaintained, or without either for more than { $staleDays ->
        [one] { FIXED($staleDays) } day
       *[other] { FIXED($staleDays) } days
    } is not met. In between, a person judges.
requirement_governance_rule = The project is open to collaboration, with governance that follows open source practice.
requirement_governance_how =
    { $documents ->
        [required] A public tracker has to be open, files or the README have to say how to contribute and who decides, and nothing may speak against it. Where not all of that is there, or a README turns contributions away, or pull requests of others lie there for half a year, a person judges; no public way to take part at all is not met.
       *[optional] For { TIER("emerging") } it is enough that everybody can take part: a public tracker is open, and nothing speaks against it. For { TIER("major") }, changes by others were merged in the last twelve months besides, or it is written how to contribute or who decides, or a foundation hosts the project. A README that turns contributions away, or pull requests of others that lie there for half a year, are for a person to judge; no public way to take part at all is not met.
    }
requirement_contributors_rule =
    { $moreThan ->
        [one] A { TIER("major") } project has more than { FIXED($moreThan) } contributor.
       *[other] A { TIER("major") } project has more than { FIXED($moreThan) } contributors.
    }
requirement_contributors_how = GitHub accounts with commits are the least there can be, and authors without an account are added for the most there can be; bots are left out. Where the limit lies between the two, or the project is a folder of a larger repository, a person judges.
requirement_production-use_rule = A { TIER("major") } project is used in production-like environments by a significant number of users.
requirement_production-use_how =
    { $references ->
        [one] The description of the pull request and the project’s list of adopters are read for users and links. { $references } or more independent reference is enough; claims without links, or the project’s own site alone, are for a person to judge; nothing at all is not met.
       *[other] The description of the pull request and the project’s list of adopters are read for users and links. { $references } or more independent references are enough; claims without links, or the project’s own site alone, are for a person to judge; nothing at all is not met.
    }
requirement_maturity_rule =
    { $months ->
        [0] The project has { words_stars-asked }.
        [one] The project is older than { FIXED($months) } month and has { words_stars-asked }.
       *[other] The project is older than { FIXED($months) } months and has { words_stars-asked }.
    }
requirement_maturity_how = The age is that of the repository or of its first commit, whichever is older; the stars are those that GitHub counts.

## a maintainer's judgment in place of the program's

override_shown =
    { $kind ->
        [accepted] Accepted by { CODE($by) } on { DAY($at) }, at commit { CODE($commit) }: { CODE($reason) }
       *[declined] Declined by { CODE($by) } on { DAY($at) }, at commit { CODE($commit) }: { CODE($reason) }
    }
override_original =
    { $original ->
        [met] Without that, it is met
        [unmet] Without that, it is not met
        [needs-review] Without that, a person must judge it
        [unknown] Without that, it could not be found out
       *[not-applicable] Without that, it is not asked
    }
override_declined-remedy = { CODE($by) } declined this: { CODE($reason) }. Please talk it over here.
override_waived =
    { HAS($entries) ->
        [true] { CODE($by) } { LINK("waived", $url) } the check { CODE($check) } for { LIST($entries) } on { DAY($at) }, at commit { CODE($commit) }: { CODE($reason) }. What it finds blocks nothing here.
       *[false] { CODE($by) } { LINK("waived", $url) } the check { CODE($check) } on { DAY($at) }, at commit { CODE($commit) }: { CODE($reason) }. What it finds blocks nothing here.
    }
override_lapsed =
    { HAS($entry) ->
        [true]
            That { CODE($by) } { $kind ->
                [accepted] accepted
                [declined] declined
               *[waived] waived
            } { CODE($requirement) } for { CODE($entry) } no longer counts: { $why ->
                [entry] the entry has another repository or tier now, or is gone
                [edited] the comment was edited
                [deleted] the comment was deleted
               *[permission] { CODE($by) } no longer has the role for it
            }.
       *[false]
            That { CODE($by) } { $kind ->
                [accepted] accepted
                [declined] declined
               *[waived] waived
            } { CODE($requirement) } no longer counts: { $why ->
                [entry] the entry has another repository or tier now, or is gone
                [edited] the comment was edited
                [deleted] the comment was deleted
               *[permission] { CODE($by) } no longer has the role for it
            }.
    }

## replies: refused commands

refusal_no-command = Behind { CODE("/landscape") } a command is missing. { CODE("/landscape help") } lists them.
refusal_unknown-command =
    { HAS($meant) ->
        [true] { CODE($given) } is no command; did you mean { CODE($meant) }?
       *[false] { CODE($given) } is no command. { CODE("/landscape help") } lists them.
    }
refusal_no-requirement = { CODE($command) } needs the name of a requirement: { LIST($requirements) }.
refusal_unknown-requirement =
    { HAS($meant) ->
        [true] { CODE($given) } is no requirement; did you mean { CODE($meant) }?
       *[false] { CODE($given) } is no requirement. There are { LIST($requirements) }.
    }
refusal_entry-check = { CODE($given) } is a check of the files, not a requirement. { CODE("/landscape waive ", $given, " because …") } sets aside what it finds.
refusal_no-check = { CODE($command) } needs the name of a check: { LIST($checks) }.
refusal_requirement = { CODE($given) } is a requirement, not a check of the files. { CODE("/landscape accept ", $given, " because …") } counts it as met.
refusal_syntax = { CODE("syntax") } cannot be waived: nothing can be said of a file that cannot be read.
refusal_no-entry = Behind { CODE("for") } the name of an entry is missing in { CODE($command) }.
refusal_no-reason = { CODE($command) } needs a reason that others can read later: { CODE("because …") }.
refusal_unknown-language = { CODE($given) } is no language that is spoken here. There are { LIST($languages) }.
refusal_permission = { CODE($command) } takes the role { CODE($needed) } in this repository, or a higher one.
refusal_own-entry = { CODE($command) } is for somebody else than the author of the pull request.
refusal_on-hold = This pull request is on hold. { CODE("/landscape resume") } comes first, then { CODE($command) }.
refusal_draft = This pull request is a draft and may still change. Please say { CODE($command) } again once it is ready.
refusal_unrelated = This pull request changes none of the landscape’s lists, so there is nothing for { CODE($command) } to do.
refusal_unknown-entry = This pull request changes no entry that is called { CODE($given) }.
refusal_several-entries = This pull request changes several entries. Please say which one is meant: { CODE("/landscape ", $command, " … for <entry>") }.
refusal_not-asked = { CODE($requirement) } is not asked here, so there is nothing to judge.
refusal_nothing-found = The check { CODE($check) } found nothing here.
refusal_dangerous = What { CODE($check) } found here could harm whoever opens the site, so it is never waived.
refusal_entry-changed = The entry changed while you wrote this. Please look at it again, and then say { CODE($command) } once more.
refusal_too-many = There are too many judgments on this pull request to keep track of another one.
refusal_earlier = This was refused before.

## replies: explanations and help

explain_rule = { STRONG("The rule:") }
explain_how = { STRONG("How it is judged:") }
explain_level =
    { $level ->
        [required] It is required here.
        [advice] It is advice here: it is shown and never blocks.
       *[off] It is not judged here.
    }
explain_evidence = { STRONG("What was found:") }
explain_no-evidence = Nothing was found.
explain_change = { STRONG("What would change it:") }
explain_change-met = Nothing has to: it is met. It is looked at again with every push, and a maintainer can decline it.
explain_change-accept = A maintainer can settle it with { CODE("/landscape accept ", $requirement, " for ", $entry, " because …") }
explain_not-asked = It is asked of no entry that this pull request changes.
help_heading = Commands stand on a line of their own in a comment, outside quotes and code. In brackets, who may use them here:
help_who_anyone = anyone
help_who_role = { CODE($role) } or more
help_who_author = the author, and { CODE($role) } or more
help_recheck = reviews again now, and looks everything up afresh
help_explain = tells the rule, how it is judged, and all that was found
help_accept = a maintainer’s judgment: counts as met
help_decline = a maintainer’s judgment: counts as not met
help_waive = a maintainer’s judgment: what this check finds does not block this pull request
help_reset = takes such a judgment back
help_hold = keeps the program silent on this pull request
help_resume = lets it speak again
help_language = shows this review in another language as well
help_help = shows this list

## on hold

superseded_title = A newer commit came
superseded_summary = A newer commit came while this one was being looked at. The review is of the newest commit.
hold_title = On hold
hold_banner = { STRONG("On hold.") } { MESSAGE($summary) }
hold_summary = By { CODE($by) } on { DAY($at) }: { CODE($reason) }. { CODE("/landscape resume") } in a comment lets the review go on.

## the configuration file

configuration_syntax-too-long = The file is too long to be a configuration.
configuration_syntax-aliases = YAML anchors and aliases ({ CODE("&name") }, { CODE("*name") }) are not supported here. Please write the value out.
configuration_syntax-duplicate-key = This key is there twice. Please keep one of them.
configuration_syntax-tab = YAML is indented with spaces, and this line begins with a tab.
configuration_syntax-indentation = This line is not indented like the ones around it.
configuration_syntax-several-documents = A second YAML document begins here. Please take out the { CODE("---") }.
configuration_syntax-malformed = From this line on the file cannot be read as YAML.
configuration_unknown-key =
    { HAS($meant) ->
        [true] { CODE($key) } is not known, did you mean { CODE($meant) }?
       *[false] { CODE($key) } is not known.
    }
configuration_missing-key = { CODE($key) } is missing.
configuration_not-a-group = The file holds keys and their values, such as { CODE("language: en") }.
configuration_one-of = { CODE($key) } must be one of these: { LIST($values) }.
configuration_whole-number = { CODE($key) } must be a whole number from { $minimum } to { $maximum }.
configuration_yes-or-no = { CODE($key) } must be { CODE("true") } or { CODE("false") }, without quotes.
configuration_text = { CODE($key) } must be a text on one line, of at most { $maximum } characters and not empty.
configuration_address = { CODE($key) } must be an address that begins with { CODE("https://") }, of at most { $maximum } characters.
configuration_list = { CODE($key) } must be a list that holds something, and at most { $maximum } items.
configuration_group = { CODE($key) } must hold keys of its own, of these: { LIST($keys) }.
configuration_same-label = The labels for { CODE($one) } and { CODE($other) } have the same name. Each needs one of its own.

## the check run on a change of it

configuration_valid = The configuration is valid
configuration_invalid = The configuration has errors
configuration_removed = The configuration is removed
configuration_changes = Against the preset { CODE($preset) } it changes { LIST($settings) }.
configuration_changes-nothing = It changes nothing against the preset { CODE($preset) }.
configuration_takes-effect = It takes effect once it is on the default branch.
configuration_removed-effect = Once this is merged, the organization’s file and the defaults serve in its place.
configuration_invalid-effect = A file with errors is not used at all: were this merged, the defaults would serve in its place.
configuration_unreadable = The file cannot be read: it is too large, or it is no text.
configuration_on-line = Line { FIXED($line) }: { MESSAGE($problem) }

## the check run on a change of the rules

criteria_title = This changes the rules that reviews follow
criteria_change = The rules in { CODE($path) } say something else after this:
criteria_gone = After this no rules are found in { CODE($path) }. Gone are:
criteria_effect = Reviews follow their configuration, not this text: they go on as before. Where a requirement or a number changes, let { CODE($configuration) } say the same.

## beside the lists

unrelated_summary = This pull request does not change the landscape’s lists, so there is nothing to review.
unrelated_merge-group = Pull requests are reviewed before they enter the merge queue, so there is nothing more to review here.

## audit

audit_title = Landscape audit
audit_of = { LINK(CODE($repository), "https://github.com/", $repository) } on { DAY($date) }, at commit { CODE($commit) }
audit_summary = { STRONG($fine, " of ", $all) } listed projects are in good shape.
audit_criteria_changed = The rules in { CODE($path) } are not those that the reviews were set up for. Until the configuration follows, reviews and this audit go by the earlier ones.
audit_criteria_gone = The rules that the reviews were set up for are not found in { CODE($path) }. If they stand elsewhere, let { CODE("criteria") } in the configuration say where.
audit_criteria_missing =
    { $count ->
        [one] { $count } of the earlier sentences is not there any more.
       *[other] { $count } of the earlier sentences are not there any more.
    }
audit_criteria_known = Once the configuration follows the new rules, this in it says so:
audit_standing_fails = would not pass
audit_standing_ask = worth a look
audit_standing_not-known = not known
audit_standing_fine = in good shape
audit_tier_major = { TIER("major") }
audit_tier_emerging = { TIER("emerging") }
audit_tier_none = –
audit_heading_fails = Would not pass today
audit_heading_ask = Worth a person’s look
audit_heading_not-known = Could not be found out
audit_heading_changes = Different since the last audit, on { DAY($date) }
audit_heading_news = What has become of projects
audit_filter_archived = archived
audit_filter_gone = gone
audit_filter_license = another license
audit_filter_license-closed = no longer open source
audit_filter_renamed = renamed
audit_filter_silent = silent for a year
audit_license-changed = { HAS($before) ->
        [true] { CODE($before) }
       *[false] none
    } at the last audit, now { HAS($now) ->
        [true] { CODE($now) }
       *[false] none
    }
audit_no-adopters = no list of adopters
audit_gone = Nothing public stands at { CODE($repository) }
audit_new = new
audit_column_news = News
audit_column_reason = Why
audit_column_since = Since the audit of
audit_heading_stars = Star counts
audit_heading_order = Order by stars
audit_heading_entries = Entries
audit_heading_lists = Lists
audit_heading_all = All projects
audit_filter_moved = moved
audit_filter_stars = stars off
audit_filter_could-be-major = could be { TIER("major") }
audit_filter_major-no-longer = { TIER("major") } no longer
audit_filter_changed = changed
audit_filter_problems = entry to mend
audit_moved = Listed as { CODE($listed) }, today { LINK(CODE($present), "https://github.com/", $present) }
audit_stars = The list says { $listed } stars, GitHub { $present }
audit_order_behind = { CODE($name) } belongs behind { CODE($behind) }
audit_order_first = { CODE($name) } comes first
audit_order_list =
    { $count ->
        [one] In { CODE($list) }, { $count } entry stands out of order
       *[other] In { CODE($list) }, { $count } entries stand out of order
    }
audit_order_where = Where each of them belongs
audit_order_right = Every list is in order.
audit_change_listed = new in the list
audit_change_no-longer-listed = no longer listed
audit_change_outcome = { MESSAGE($requirement) }: { MESSAGE($from) }, now { STRONG(MESSAGE($to)) }
audit_changes-none = Nothing is different.
audit_more = … and { $count } more
audit_fix = Addresses, star counts and the order can be brought up to date in a clone of the list with { CODE("landscape-reviewer audit ", $repository, " --fix") }.
audit_stated = This page states what it finds. What to make of it, and whether to write to a project first, is up to people.
audit_last-commit = Last commit by a person on { DAY($date) }
audit_contributors = { $count } contributors
audit_contributors-at-least = { $count } contributors or more
audit_commits =
    { $count ->
        [one] { $count } commit in twelve months
       *[other] { $count } commits in twelve months
    }
audit_not-counted = not counted
audit_column_project = Project
audit_column_tier = Tier
audit_column_standing = Result
audit_column_requirements = Requirements
audit_column_commits = Commits in twelve months
audit_column_contributors = Contributors
audit_column_stars = Stars
audit_column_remarks = Remarks
audit_badge_landscape =
    { $tier ->
        [major] Landscape, { TIER("major") }
        [emerging] Landscape, { TIER("emerging") }
       *[none] Landscape
    }
audit_badge_met = { $met } of { $all } met
audit_badge_about =
    { $tier ->
        [major] Judged by what the repository shows, as if the project were proposed as { TIER("major") } today. Maintainers of the landscape decide, and use in production is for the proposal to show.
       *[none] Judged by what the repository shows, as if the project were proposed today. Maintainers of the landscape decide.
    }
audit_page_search = Search for a project
audit_page_filters = Show only
audit_page_all = all
audit_page_sort-hint = A column’s heading sorts by it.
audit_page_evidence = What was found
audit_page_shown = shown
audit_page_nothing = No project is like that.
audit_page_picture-time = Stars, and days since a person’s last commit
audit_page_picture-describes = { $fails } would not pass, { $ask } are worth a look, { $unknown } could not be found out, { $fine } are in good shape
audit_page_threshold = The line in a bar of contributors stands at { $moreThan }: { TIER("major") } asks for more.
audit_page_bars = The commits of twelve months are drawn month by month, the oldest first.
audit_page_commits = Commits
audit_page_quiet = no commit by a person for more than { $days } days
audit_page_not-drawn =
    { $count ->
        [one] { $count } project is not drawn: too little is known
       *[other] { $count } projects are not drawn: too little is known
    }
audit_page_show-all = Show all projects
audit_page_source = source
audit_page_out-of-order = out of order
audit_page_day = a day
audit_page_month = a month
audit_page_quarter = 90 days
audit_page_year = a year
audit_page_footer = This page stands by itself: it loads nothing and sends nothing. Search with the slash key; Escape shows all again.
audit_issue-title_fails =
    { $fails ->
        [one] Landscape audit: { $fails } project would not pass today
       *[other] Landscape audit: { $fails } projects would not pass today
    }
audit_issue-title_to-do = Landscape audit: the list can be brought up to date
audit_issue-title_not-known = Landscape audit: not all could be found out
audit_issue-title_well = Landscape audit: all is well
audit_issue-about = The audit keeps this one issue: it is rewritten in place each time, and closed when all is well. Closed by hand, it stays closed until there is something new to do.
audit_issue-well = All is well: no listed project fails what is asked of it, and the list is up to date. This issue is opened again when that changes.
audit_pull_title_addresses = Bring the links to repositories up to date
audit_pull_title_stars = Bring the star counts up to date
audit_pull_title_order = Put the lists in order by stars
audit_pull_about = This comes from the landscape audit, because the configuration asks for it. Only what needs nobody’s judgement is changed:
audit_pull_rules = Each audit brings this pull request up to date until it is merged or closed, which the App never does by itself. If you want no such pull requests, set { CODE("pullRequests: false") } under { CODE("audit") } in the configuration.
audit_pull_not-needed = This pull request is no longer needed: the list is up to date without it. It can be closed.
audit_pull_left = Somebody else has committed to this branch, so the App leaves it as it is.
audit_pull_no-permission = The configuration asks for a pull request with what needs nobody’s judgement, but the App may not write one: it lacks the permission { CODE("contents: write") }. Whoever runs the App adds it in the App’s settings, and an owner here then accepts it.
audit_pull_refused = GitHub did not take the pull request with what needs nobody’s judgement: { CODE($reason) }. The next audit tries again.

## the dashboard

dashboard_title = Landscape dashboard
dashboard_about = The open pull requests to the landscape, and what each waits for. This text is kept up to date in place, which notifies nobody; close the issue to be rid of it. Tick a box to have a pull request looked at again: the tick goes away when that begins.
dashboard_about-silent = The open pull requests to the landscape, and what each would be told. In the mode { CODE("silent") } this issue is all that is written, and it is kept up to date in place, which notifies nobody. Tick a box to have a pull request looked at again: the tick goes away when that begins.
dashboard_all = Look at all of them again
dashboard_none = No pull request to the landscape is open.
dashboard_audit = Last audit: { DAY($date) }
dashboard_heading_needs-maintainer = For a maintainer to judge
dashboard_heading_ready = Ready, for a maintainer to merge
dashboard_heading_on-hold = On hold, until a maintainer resumes
dashboard_heading_needs-changes = For the author to change
dashboard_heading_not-evaluated = Not evaluated; tried again by itself
dashboard_heading_waiting = Not looked at yet
dashboard_draft = draft
dashboard_since = since { DAY($date) }
dashboard_left-out =
    { $count ->
        [one] { $count } more is not shown: the text has no room for them.
       *[other] { $count } more are not shown: the text has no room for them.
    }
dashboard_cut = There are older open pull requests, which are not shown.

## check, at a terminal

check_compared = Compared with { CODE($base) } ({ CODE($commit) }).
check_compared-earlier = Compared with { CODE($base) } at { CODE($commit) }, which this branch is based on.
check_fixed = fixed
check_fixable = { CODE("--fix") } repairs it
check_severity =
    { $severity ->
        [failure] error
        [warning] warning
       *[notice] note
    }
check_count =
    { $severity ->
        [failure]
            { $count ->
                [one] { $count } error
               *[other] { $count } errors
            }
        [warning]
            { $count ->
                [one] { $count } warning
               *[other] { $count } warnings
            }
       *[notice]
            { $count ->
                [one] { $count } note
               *[other] { $count } notes
            }
    }
check_found = { LIST($counts) }.
check_no-list = No list of the landscape changes.
check_same-commit = What is checked is the very commit that it was compared with; name an earlier one with { CODE("--base") }.
check_nothing-found = Nothing was found.
check_repairable =
    { $which ->
        [it] It can be repaired with { CODE("--fix") }.
       *[some] { $count } of them can be repaired with { CODE("--fix") }.
    }
check_without-token = The entries alone were checked; with a token in { CODE("GITHUB_TOKEN") } the projects are reviewed as well.
check_entries-alone = The entries alone were checked, without a network.
check_verdict = Verdict: { MESSAGE($title) }. Labels: { PROSE($labels) }.
check_whole = The review as a whole

## pages of the server

front_title = Landscape reviewer
front_about = This server reviews the pull requests of landscapes: it says on each which listing requirements a proposed project meets. It advises; it never merges, closes or approves.
front_paths = GitHub delivers to { CODE($path) }; { CODE("/readyz") } says whether all is well.
project_absent = There is no public repository of this name on GitHub.
project_later = GitHub is asked for few projects at a time. Please come back later.

## the set-up page

set-up_title = Set up the landscape reviewer
set-up_about = This page makes the GitHub App that reviews your list. Nothing is made before you press a button on GitHub.
set-up_owner = Whose App is it?
set-up_owner_person = Mine: the account that I am signed in with on GitHub
set-up_owner_organization = An organization’s, which I own or whose Apps I manage:
set-up_organization = Name of the organization
set-up_public = Who may install it?
set-up_public_others = Others than its owner as well
set-up_public_why = Needed where the list belongs to another account than the App. Whoever installs it has their lists reviewed by your server.
set-up_github = Where is GitHub?
set-up_github_address = Address of GitHub
set-up_github_enterprise = Another address for GitHub Enterprise.
set-up_webhook = Where does GitHub reach your server?
set-up_webhook_address = Address for deliveries
set-up_webhook_about = A public address that leads to this program; its path is { CODE($path) }.
set-up_continue = Continue
set-up_wrong_organization = Write the name in its address: that of { CODE("https://github.com/ebpf-io") } is { CODE("ebpf-io") }.
set-up_wrong_github = Write it as a browser shows it, like { CODE("https://github.com") } or { CODE("https://github.example.com") }.
set-up_wrong_webhook = Write the whole address, like { CODE("https://reviewer.example.com", $path) }.
set-up_wrong_loopback = GitHub cannot reach this machine by that address: write its public one.
set-up_make = Make the App on GitHub
set-up_belongs =
    { HAS($organization) ->
        [true] It belongs to the organization { CODE($organization) } on { CODE($github) }.
       *[false] It belongs to your own account on { CODE($github) }.
    }
set-up_installs =
    { $isPublic ->
        [true] Others may install it.
       *[false] Nobody else may install it.
    }
set-up_delivers = GitHub delivers to { CODE($address) }.
set-up_late = it takes too long
set-up_answer_here = It leads to this program.
set-up_answer_reviewer = A landscape reviewer answers there.
set-up_answer_silent =
    It does not answer ({ HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }). You may go on, and mend it before you start the program.
set-up_answer_elsewhere = It leads on to another address ({ FIXED($status) }), and GitHub does not follow: write that one.
set-up_answer_another = Something answers there, with { FIXED($status) }, and it is not this program: look at your proxy before you start the program.
set-up_leads-back = GitHub shows its name, which you may change, and leads you back here.
set-up_change = Change something first
set-up_made = The App is made
set-up_made_kept = { CODE($app) } is on GitHub, and its credentials are in { CODE($file) }. This page ends with the program, which has stopped.
set-up_next = Next
set-up_next_start = Start the program again: { CODE("npm start") }
set-up_next_install = { LINK("Install the App", $url) } on the repository of the list. Its open pull requests are reviewed within seconds.
set-up_next_doctor = Ask whether all is well: { CODE("npm run doctor") }
set-up_failed = That did not work
set-up_failed_again = Begin again
set-up_failed_no-page = There is no such page.
set-up_failed_form = That form was not made by this program.
set-up_failed_not-asked = GitHub was not asked for that App by this program.
set-up_failed_refused = GitHub does not hand out the App’s credentials ({ FIXED($status) }): its word for that is good once, and for an hour.
set-up_failed_silent =
    { CODE($url) } did not hand out the App’s credentials: { HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }.
