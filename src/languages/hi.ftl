### The sentences in Hindi. The words follow the Hindi pages of ebpf.io. In Hindi [one] stands for 0 as well, so that “एक” stands
### behind [1] only. `words_place` and `words_this-entry` are followed by a postposition. How this file works: see en.ftl.

## Words that stand in several sentences

words_place =
    { $tier ->
        [major] { TIER("major") }
        [emerging] { TIER("emerging") }
       *[none]
            { HAS($group) ->
                [true] { CODE($group) }
               *[false] परिदृश्य
            }
    }
words_this-entry =
    { HAS($name) ->
        [true] { CODE($name) }
       *[false] इस प्रविष्टि
    }
words_sentence = { MESSAGE($said) }।
words_meant = क्या आपका आशय { CODE($near) } से था, जो वहाँ मौजूद है?
words_stars-asked =
    { $bound ->
        [at-least] कम से कम { FIXED($stars) } स्टार
       *[more-than] { FIXED($stars) } से अधिक स्टार
    }

## requirements: names and rules

requirement_open-source_name = मुक्त स्रोत (open source)
requirement_ebpf-core_name = मूल तकनीक eBPF
requirement_core_name = { PROSE($title) }
requirement_maintained_name = सक्रिय रूप से संधारित (मेंटेन)
requirement_governance_name = सहयोग के लिए खुली
requirement_contributors_name = { FIXED($moreThan) } से अधिक योगदानकर्ता
requirement_production-use_name = उत्पादन (production) में उपयोग
requirement_maturity_name = परिपक्वता

## open-source

open-source_file = { CODE($path) } में { LIST($licences) } लाइसेंस
open-source_file-restricted = { CODE($path) } में { LIST($licences) } है, जो मुक्त स्रोत लाइसेंस नहीं है
open-source_file-unmatched = { CODE($path) } में ऐसा कोई लाइसेंस नहीं है जिसे यहाँ पहचाना जाता हो
open-source_detected = GitHub ने { CODE($licence) } पहचाना
open-source_stated = { CODE($path) } में { LIST($licences) } का नाम है
open-source_says = { CODE($path) } में लिखा है: { CODE($text) }
open-source_none = रिपॉज़िटरी में कोई लाइसेंस नहीं मिला
open-source_remedy-restricted = परियोजना तब सूचीबद्ध हो सकती है जब उसका सारा स्रोत कोड { CODE($licence) } के बजाय किसी मुक्त स्रोत लाइसेंस के अंतर्गत हो, जैसे { LINK("Open Source Initiative से अनुमोदित", "https://opensource.org/licenses") } कोई लाइसेंस।
open-source_remedy-part = README में लिखें कि कौन-सा हिस्सा किस लाइसेंस के अंतर्गत है, और यह कि इस प्रविष्टि में जो बताया गया है वह केवल मुक्त स्रोत हिस्सों से भी चलता है।
open-source_question-part = हो सकता है परियोजना का कोई हिस्सा मुक्त स्रोत न हो: { CODE($path) } देखें। उस हिस्से के बिना, क्या प्रविष्टि में जो बताया गया है वह मुक्त स्रोत है?
open-source_remedy-says = मुक्त स्रोत लाइसेंस सबको कोड का उपयोग करने, उसे बदलने, बाँटने और बेचने देता है। जो वाक्य इससे उलट कहता है उसे हटाएँ, या README में बताएँ कि वह किस बारे में है।
open-source_question-says = मुक्त स्रोत लाइसेंस सबको जो अधिकार देता है, क्या { CODE($path) } उनमें से कुछ रोकती है?
open-source_remedy-documents = { CODE($licence) } दस्तावेज़ों का लाइसेंस है। स्रोत कोड के लिए एक { CODE("LICENSE") } फ़ाइल जोड़ें जिसमें मुक्त स्रोत लाइसेंस हो।
open-source_question-documents = { CODE($path) } पूरी रिपॉज़िटरी को { CODE($licence) } के अंतर्गत रखती है, जो दस्तावेज़ों का लाइसेंस है। क्या उसमें मौजूद स्रोत कोड के लिए यह काफ़ी है?
open-source_remedy-undecided = { CODE($licence) } न Open Source Initiative की सूची में है, न Free Software Foundation की। अगर कोड किसी सूचीबद्ध लाइसेंस के अंतर्गत भी मिलता है, तो उसे भी रिपॉज़िटरी में जोड़ें।
open-source_question-undecided = क्या इस सूची के लिए { CODE($licence) } को मुक्त स्रोत माना जाए?
open-source_remedy-unmatched = लाइसेंस का पाठ बिना बदले { CODE($path) } में रखें, या सबसे ऊपर { CODE("SPDX-License-Identifier:") } वाली एक पंक्ति में उसका पहचानकर्ता लिखें।
open-source_question-unmatched = क्या { CODE($path) } का पाठ मुक्त स्रोत लाइसेंस है?
open-source_remedy-no-file = { CODE($repository) } के सबसे ऊपरी फ़ोल्डर में लाइसेंस के पाठ वाली { CODE("LICENSE") } फ़ाइल जोड़ें। पाठ { LINK("Choose a License", "https://choosealicense.com") } पर मिल जाएँगे।
open-source_question-stated = पूरी परियोजना पर लागू होने वाली कोई लाइसेंस फ़ाइल नहीं है। इन जगहों पर जो लिखा है, क्या वह काफ़ी है?

## core

core_programs =
    { $count ->
        [1] { PROSE($core) } प्रोग्राम की एक स्रोत फ़ाइल, { CODE($example) }
       *[other] { PROSE($core) } प्रोग्रामों की { $count } स्रोत फ़ाइलें, जैसे { CODE($example) }
    }
core_generated =
    { $count ->
        [1] { PROSE($core) } प्रोग्राम से बनी एक फ़ाइल, { CODE($example) }
       *[other] { PROSE($core) } प्रोग्रामों से बनी { $count } फ़ाइलें, जैसे { CODE($example) }
    }
core_users =
    { $count ->
        [1] { PROSE($core) } का उपयोग करने वाली एक फ़ाइल, { CODE($example) }
       *[other] { PROSE($core) } का उपयोग करने वाली { $count } फ़ाइलें, जैसे { CODE($example) }
    }
core_dependency = यह सीधे { CODE($name) } पर निर्भर है ({ CODE($path) })
core_submodule = इसमें { CODE($name) } सबमॉड्यूल के रूप में शामिल है ({ CODE($path) })
core_copy = इसमें { CODE($name) } की एक प्रति है ({ CODE($path) })
core_share = इसकी अपनी कम से कम { $percent }% स्रोत फ़ाइलें { PROSE($core) } का उपयोग करती हैं
core_share-counted = इसकी अपनी { $percent }% स्रोत फ़ाइलें { PROSE($core) } का उपयोग करती हैं
core_share-all =
    { $total ->
        [1] इसकी अपनी एकमात्र स्रोत फ़ाइल { PROSE($core) } का उपयोग करती है
       *[other] इसकी अपनी सभी स्रोत फ़ाइलें { PROSE($core) } का उपयोग करती हैं
    }
core_mention-readme-opening = { CODE("README") } की शुरुआत में ही { PROSE($core) } का नाम है
core_mention-readme = { CODE("README") } में आगे चलकर { PROSE($core) } का नाम आता है
core_mention-description = रिपॉज़िटरी के विवरण में { PROSE($core) } का नाम है
core_only-traced =
    { $total ->
        [one] इसकी अपनी { $total } स्रोत फ़ाइल में से { $count } में { PROSE($core) } का ज़िक्र है; इनमें से कोई न { PROSE($core) } प्रोग्राम है, न किसी को लोड करती है, और README में भी इसकी बात नहीं है
       *[other] इसकी अपनी { $total } स्रोत फ़ाइलों में से { $count } में { PROSE($core) } का ज़िक्र है; इनमें से कोई न { PROSE($core) } प्रोग्राम है, न किसी को लोड करती है, और README में भी इसकी बात नहीं है
    }
core_mention-vague = परियोजना BPF की बात करती है, जो पुराने (classic) ढंग का फ़िल्टर भी हो सकता है
core_mention-topics = रिपॉज़िटरी के टॉपिक में { PROSE($core) } का नाम है
core_mention-name = रिपॉज़िटरी का नाम { PROSE($core) } की बात करता है
core_traces =
    { $count ->
        [1] { PROSE($core) } का ज़िक्र करने वाली एक फ़ाइल, जो { PROSE($core) } प्रोग्राम नहीं है, { CODE($example) }
       *[other] { PROSE($core) } का ज़िक्र करने वाली { $count } फ़ाइलें, जो { PROSE($core) } प्रोग्राम नहीं हैं, जैसे { CODE($example) }
    }
core_named =
    { $count ->
        [1] एक फ़ाइल, जिसके नाम में { PROSE($core) } है पर जो प्रोग्राम नहीं निकली, { CODE($example) }
       *[other] { $count } फ़ाइलें, जिनके नाम में { PROSE($core) } है पर जिनमें से कोई प्रोग्राम नहीं निकली, जैसे { CODE($example) }
    }
core_related = { PROSE($core) } कोड { CODE($repository) } में मिला, जिसका यह परियोजना हवाला देती है
core_runtime = यहाँ वह बनाया जाता है जिससे { PROSE($core) } प्रोग्राम चलते या कंपाइल होते हैं: { CODE($path) }
core_elsewhere = स्रोत कोड { CODE($url) } पर है, जहाँ यह समीक्षा खोज नहीं सकती
core_part = परियोजना एक बड़ी रिपॉज़िटरी का { CODE($folder) } फ़ोल्डर है
core_nothing =
    { $count ->
        [0] रिपॉज़िटरी में { PROSE($core) } का कोई संकेत नहीं है: न प्रोग्राम, न लाइब्रेरी, न ज़िक्र
        [one] इसकी अपनी { $count } स्रोत फ़ाइल में { PROSE($core) } का कोई संकेत नहीं है: न प्रोग्राम, न लाइब्रेरी, न ज़िक्र
       *[other] इसकी अपनी { $count } स्रोत फ़ाइलों में से किसी में { PROSE($core) } का कोई संकेत नहीं है: न प्रोग्राम, न लाइब्रेरी, न ज़िक्र
    }
core_thin =
    { $count ->
        [0] रिपॉज़िटरी में न अपनी कोई स्रोत फ़ाइल है, न { PROSE($core) } का कोई संकेत; { PROSE($core) } वाला हिस्सा शायद कहीं और हो
        [one] रिपॉज़िटरी में अपनी { $count } स्रोत फ़ाइल है और { PROSE($core) } का कोई संकेत नहीं; { PROSE($core) } वाला हिस्सा शायद कहीं और हो
       *[other] रिपॉज़िटरी में अपनी { $count } स्रोत फ़ाइलें हैं और { PROSE($core) } का कोई संकेत नहीं; { PROSE($core) } वाला हिस्सा शायद कहीं और हो
    }
core_nothing-seen =
    { $count ->
        [one] इसकी अपनी { $count } स्रोत फ़ाइल के नाम में, और उसका जो अंश पढ़ा गया उसमें, { PROSE($core) } का कोई संकेत नहीं
       *[other] इसकी अपनी { $count } स्रोत फ़ाइलों के नामों में, और उनके जो अंश पढ़े गए उनमें, { PROSE($core) } का कोई संकेत नहीं
    }
core_only-said =
    { $count ->
        [0] रिपॉज़िटरी में न कोई { PROSE($core) } प्रोग्राम मिला, न उसका उपयोग करने वाली कोई चीज़; उसका नाम केवल इसके अपने शब्दों में है
        [one] इसकी अपनी { $count } स्रोत फ़ाइल में न कोई { PROSE($core) } प्रोग्राम मिला, न उसका उपयोग करने वाली कोई चीज़; उसका नाम केवल इसके अपने शब्दों में है
       *[other] इसकी अपनी { $count } स्रोत फ़ाइलों में न कोई { PROSE($core) } प्रोग्राम मिला, न उसका उपयोग करने वाली कोई चीज़; उसका नाम केवल इसके अपने शब्दों में है
    }
core_lean-learning = ज़्यादा से ज़्यादा यह लोगों की मदद करती है: नाम या शुरुआती शब्दों के अनुसार यह सीखने की सामग्री, डेमो, टेम्पलेट, लिंक की सूची या दस्तावेज़ है, चाहे इसमें कोई भी प्रोग्राम हों
core_lean-carried = संभवतः हाँ: { CODE($repository) } की मूल तकनीक { PROSE($core) } है, और यह परियोजना उसी का बाकी हिस्सा लगती है
core_lean-front = संभवतः हाँ: यह परियोजना { CODE($repository) } के लिए है, जो अपने परिचय में { PROSE($core) } की बात करती है
core_lean-beside = संभवतः नहीं: { CODE($repository) } में { PROSE($core) } मिला, पर ऐसा कुछ नहीं मिला जिससे लगे कि यह परियोजना उस पर टिकी है
core_lean-used = संभवतः नहीं: परियोजना { CODE($repository) } पर निर्भर है, जिसकी मूल तकनीक { PROSE($core) } है, लेकिन { PROSE($core) } को बस कई चीज़ों में से एक बताती है
core_lean-toolchain = संभवतः हाँ: इसमें वह है जिससे दूसरे लोग अपने { PROSE($core) } प्रोग्राम बनाते या चलाते हैं
core_lean-said = लगता है कि ज़्यादा से ज़्यादा यह लोगों की मदद करती है: परियोजना अपने परिचय में { PROSE($core) } की बात करती है, पर { PROSE($core) } का न कोई प्रोग्राम मिला, न कोई लाइब्रेरी
core_lean-words = संभवतः नहीं: { PROSE($core) } की बात केवल शब्दों में है; न प्रोग्राम है, न लाइब्रेरी
core_lean-introduced =
    { $total ->
        [one] संभवतः हाँ: परियोजना खुद { PROSE($core) } की बात करती है, हालाँकि इसकी अपनी { $total } स्रोत फ़ाइल में से केवल { $count } में उसका उपयोग मिला
       *[other] संभवतः हाँ: परियोजना खुद { PROSE($core) } की बात करती है, हालाँकि इसकी अपनी { $total } स्रोत फ़ाइलों में से केवल { $count } में उसका उपयोग मिला
    }
core_lean-part =
    { $total ->
        [one] संभवतः नहीं: परियोजना { PROSE($core) } को ज़्यादा से ज़्यादा कई चीज़ों में से एक बताती है, और इसकी अपनी { $total } स्रोत फ़ाइल में से { $count } में उसका उपयोग मिला
       *[other] संभवतः नहीं: परियोजना { PROSE($core) } को ज़्यादा से ज़्यादा कई चीज़ों में से एक बताती है, और इसकी अपनी { $total } स्रोत फ़ाइलों में से { $count } में उसका उपयोग मिला
    }
core_aside =
    { $count ->
        [0] केवल एक निर्भरता मिली: इसकी अपनी जो स्रोत फ़ाइलें पढ़ी गईं, उनमें से कोई न { PROSE($core) } प्रोग्राम है, न उसका उपयोग करती है
       *[other] एक छोटा हिस्सा: इसकी अपनी { $total } स्रोत फ़ाइलों में से { $count } में { PROSE($core) } का उपयोग मिला, और उसका नाम न विवरण में है, न README में
    }
core_aside-listed = एक छोटा हिस्सा: इसकी अपनी { $total } स्रोत फ़ाइलों में से { $count } में { PROSE($core) } का उपयोग मिला, और README में उसका नाम केवल आगे की किसी सूची में है
core_unreadable = GitHub ने अभी सभी फ़ाइलें नहीं दीं, इसलिए कोई निष्कर्ष नहीं निकाला गया
core_truncated = GitHub ने केवल कुछ फ़ाइलें दिखाईं, और उनमें { PROSE($core) } का कोई संकेत नहीं है
core_sample-large = यह फ़ाइलों के एक नमूने से पता चला: रिपॉज़िटरी इतनी बड़ी है कि पूरी नहीं पढ़ी जा सकती
core_sample-for-now = यह फ़ाइलों के एक नमूने से पता चला: पूरी रिपॉज़िटरी अभी नहीं मिल सकी
core_remedy-unmet = कृपया उस रिपॉज़िटरी का लिंक दें जिसमें { PROSE($core) } कोड है, या विवरण में बताएँ कि { PROSE($core) } कहाँ काम आता है और उसका उपयोग करने में परियोजना लोगों की मदद कैसे करती है।
core_remedy-aside = अगर { PROSE($core) } वाले हिस्से के बिना परियोजना अपना उद्देश्य खो देगी, तो कृपया उसके README में सबसे ऊपर यह लिखें, और यह भी कि वह हिस्सा क्या करता है। फिर किसी मेंटेनर से पूछा जाएगा।
core_remedy-ask = विवरण में बताएँ कि कौन-सा हिस्सा { PROSE($core) } का उपयोग करता है, उसके कोड का लिंक दें, और लिखें कि उसके बिना क्या-क्या फिर भी चलेगा।
core_remedy-unknown = आपको कुछ नहीं करना है: अगली समीक्षा में इसे फिर से देखा जाएगा।
core_question = क्या { PROSE($core) } के बिना { CODE($name) } अपना उद्देश्य खो देगी, या क्या यह उत्पादन (production) में { PROSE($core) } का उपयोग करने में लोगों की मदद करती है?

## maintained

maintained_archived = रिपॉज़िटरी आर्काइव की जा चुकी है
maintained_disabled = GitHub ने रिपॉज़िटरी को बंद कर दिया है
maintained_notice = README में लिखा है: { CODE($text) }
maintained_notice-in-description = रिपॉज़िटरी के विवरण में लिखा है: { CODE($text) }
maintained_badge = README के एक बैज पर लिखा है: { CODE($text) }
maintained_topic = रिपॉज़िटरी का एक टॉपिक { CODE($topic) } है
maintained_last-commit = किसी व्यक्ति का आखिरी कमिट { DAY($date) } को
maintained_last-automated-commit = किसी बॉट का आखिरी कमिट { DAY($date) } को
maintained_last-commit-like-a-bot = बॉट जैसे लगने वाले { CODE($who) } का आखिरी कमिट { DAY($date) } को
maintained_no-commit-by-person = सबसे नए { $commits } कमिट में से एक भी किसी व्यक्ति का नहीं
maintained_empty = रिपॉज़िटरी में कोई कमिट नहीं है
maintained_upkeep-only = हाल के कमिट केवल वर्कफ़्लो और सूचनाओं को अपडेट रखते हैं, कोड को नहीं छूते
maintained_last-release = आखिरी रिलीज़ { CODE($name) }, { DAY($date) } को
maintained_no-release = कोई रिलीज़ या टैग नहीं
maintained_activity = पिछले बारह महीनों के कमिट { BARS($perMonth) }
maintained_no-activity = पिछले बारह महीनों में कोई कमिट नहीं
maintained_remedy-archived = अगर परियोजना जारी है, तो रिपॉज़िटरी को आर्काइव से बाहर निकालें, या उस रिपॉज़िटरी का लिंक दें जिसमें वह जारी है।
maintained_remedy-empty = कोड पुश करें, या उस रिपॉज़िटरी का लिंक दें जिसमें वह है।
maintained_remedy-disabled = ऐसी रिपॉज़िटरी का लिंक दें जिसे लोग खोल सकें और जिसमें योगदान कर सकें।
maintained_remedy-ended = अगर परियोजना फिर भी जारी है, तो वह सूचना हटाएँ जो इससे उलट कहती है। नहीं तो परियोजना सूचीबद्ध नहीं हो सकती।
maintained_remedy-moved = अगर परियोजना किसी दूसरे पते पर जारी है, तो उस पते का लिंक दें।
maintained_remedy-dead = यहाँ { FIXED($days) } दिन से ज़्यादा समय से कुछ नहीं हुआ है। अगर परियोजना कहीं और जारी है, तो वहाँ का लिंक दें, या उसकी अगली रिलीज़ के बाद उसे फिर से प्रस्तावित करें।
maintained_remedy-quiet = { FIXED($commitDays) } दिन के भीतर किसी व्यक्ति के कमिट से, या { FIXED($releaseDays) } दिन के भीतर किसी रिलीज़ से, पता चलेगा कि परियोजना की देखभाल हो रही है।
maintained_question-quiet = यहाँ कुछ समय से हलचल नहीं है। क्या परियोजना पूरी हो चुकी है और उसकी देखभाल होती है, या उसे छोड़ दिया गया है?
maintained_question-automated = यहाँ केवल बॉट सक्रिय लगते हैं। क्या कोई व्यक्ति अब भी परियोजना की देखभाल करता है?
maintained_question-upkeep = हाल के कमिट एक साथ कई रिपॉज़िटरी के रखरखाव जैसे लगते हैं। क्या इस रिपॉज़िटरी पर अब भी कोई काम करता है?
maintained_question-paused = परियोजना खुद बताती है कि उसका आगे विकास नहीं हो रहा। क्या अब भी उसकी देखभाल होती है?
maintained_question-moved = परियोजना खुद बताती है कि वह कहीं और जारी है। क्या प्रविष्टि का लिंक वहाँ का होना चाहिए?

## governance

governance_issues-open = इश्यू की सुविधा चालू है
governance_discussions-open = चर्चाओं (Discussions) की सुविधा चालू है
governance_tracker-elsewhere = README किसी दूसरे सार्वजनिक ट्रैकर की ओर ले जाता है: { CODE($words) }
governance_tracker-in-entry = प्रविष्टि में किसी दूसरे सार्वजनिक ट्रैकर का लिंक है: { CODE($words) }
governance_outsiders =
    { $count ->
        [1] पिछले बारह महीनों में परियोजना के मेंटेनरों के अलावा एक व्यक्ति के बदलाव मर्ज हुए
       *[other] पिछले बारह महीनों में परियोजना के मेंटेनरों के अलावा { $count } लोगों के बदलाव मर्ज हुए
    }
governance_authors =
    सबसे ज़्यादा लिखने वाले { $core ->
        [one] { $core } व्यक्ति
       *[other] { $core } लोगों
    } के अलावा { $count ->
        [1] एक और व्यक्ति ने सबसे नए कमिट में से कुछ लिखे
       *[other] { $count } और लोगों ने सबसे नए कमिट में से कुछ लिखे
    }
governance_nobody-else =
    { $count ->
        [1] इसके लेखक के अलावा अब तक किसी ने योगदान नहीं किया है
       *[other] इसके { $count } लेखकों के अलावा अब तक किसी ने योगदान नहीं किया है
    }
governance_readme-refuses = README में लिखा है: { CODE($words) }
governance_waiting =
    { $count ->
        [one] दूसरों की { $count } pull request छह महीने से ज़्यादा समय से रुकी है, और सबसे हाल में मर्ज हुई pull request में से कोई दूसरों की नहीं है
       *[other] दूसरों की { $count } pull request छह महीने से ज़्यादा समय से रुकी हैं, और सबसे हाल में मर्ज हुई pull request में से कोई दूसरों की नहीं है
    }
governance_readme-link = README में योगदान की मार्गदर्शिका का लिंक है
governance_file = { CODE($path) } मौजूद है
governance_readme-section = README में { CODE($heading) } अनुभाग है
governance_foundation = README के अनुसार इसे { CODE($foundation) } होस्ट करता है
governance_owner-file = संगठन की { CODE($path) }, जो { CODE($owner, "/.github") } में है
governance_add-tracker = इश्यू की सुविधा चालू करें, या README में बताएँ कि बग और सुझावों पर सार्वजनिक चर्चा कहाँ होती है।
governance_add-contributing = एक { CODE("CONTRIBUTING.md") } जोड़ें जिसमें लिखा हो कि पैच कैसे शामिल होता है; आपके संगठन की { CODE(".github") } रिपॉज़िटरी में रखी फ़ाइल भी मानी जाती है।
governance_add-stewardship = { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } या { CODE("CODE_OF_CONDUCT.md") } में से कोई एक जोड़ें, ताकि लोगों को पता हो कि निर्णय कौन लेता है और उनके साथ कैसा व्यवहार होता है।
governance_add-both = एक { CODE("CONTRIBUTING.md") } जोड़ें जिसमें लिखा हो कि पैच कैसे शामिल होता है, और { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } या { CODE("CODE_OF_CONDUCT.md") } में से कोई एक।
governance_question = जो मिला है, उसके आधार पर क्या परियोजना दूसरों के लिए काफ़ी खुली है, या पहले उसे कुछ और जोड़ना चाहिए?
governance_question-against = जो मिला है, उसके बावजूद क्या दूसरे लोग भाग ले सकते हैं?

## contributors

contributors_exactly = { CODE($repository) } के { $count } योगदानकर्ता
contributors_range = { CODE($repository) } के योगदानकर्ता: { $from } से { $to } के बीच
contributors_at-least =
    { $from ->
        [0] GitHub { CODE($repository) } के योगदानकर्ता नहीं गिनता
       *[other] { CODE($repository) } के कम से कम { $from } योगदानकर्ता (इससे आगे नहीं गिने गए)
    }
contributors_together = कुल मिलाकर { $from } से { $to } के बीच
contributors_forked =
    { HAS($parent) ->
        [true] रिपॉज़िटरी एक फ़ोर्क है, इसलिए { CODE($parent) } के योगदानकर्ता भी गिने गए हैं
       *[false] रिपॉज़िटरी एक फ़ोर्क है, इसलिए मूल रिपॉज़िटरी के योगदानकर्ता भी गिने गए हैं
    }
contributors_remedy = { TIER("major") } परियोजना में { FIXED($moreThan) } से अधिक योगदानकर्ता होते हैं। अभी के लिए परियोजना को { TIER("emerging") } के रूप में प्रस्तावित करें, या विवरण में परियोजना की बाकी रिपॉज़िटरी बताएँ।
contributors_remedy-uncertain = विवरण में लिखें कि { FIXED($moreThan) } से अधिक लोगों का योगदान कैसे देखा जा सकता है, जैसे { CODE("git shortlog -sne") } से।
contributors_question = GitHub की गिनती से यह तय नहीं होता: क्या परियोजना में { FIXED($moreThan) } से अधिक लोगों ने योगदान किया है?
contributors_question-part = क्या { CODE($path) } में { FIXED($moreThan) } से अधिक लोगों ने योगदान किया है?
contributors_question-fork = क्या खुद फ़ोर्क में { FIXED($moreThan) } से अधिक लोगों ने योगदान किया है?

## production-use

production-use_reference = विवरण में एक उपयोगकर्ता का नाम है, और { CODE($host) } का लिंक भी
production-use_adopters-file = { CODE($path) } में { $count } उपयोगकर्ता सूचीबद्ध
production-use_adopters-section = README के { CODE($heading) } अनुभाग में { $count } उपयोगकर्ता सूचीबद्ध
production-use_claim = विवरण में यह दावा है, पर किसी उपयोगकर्ता का लिंक नहीं: { CODE($claim) }
production-use_other-link = { CODE($host) } का एक लिंक, जिससे पता नहीं चलता कि परियोजना को कौन चलाता है
production-use_own-site = { CODE($host) } खुद परियोजना की या उसकी कंपनी की साइट है
production-use_nothing = विवरण में यह नहीं लिखा है कि उत्पादन (production) में परियोजना का उपयोग कौन करता है
production-use_who = इसे उत्पादन (production) में कौन चलाता है? कृपया विवरण में कम से कम { $wanted } नाम लिखें, हर एक के साथ ऐसा लिंक जिसे दूसरे खोल सकें: कोई ब्लॉग पोस्ट, कोई टॉक या { CODE("ADOPTERS.md") }।
production-use_add-links =
    { $wanted ->
        [one] कृपया विवरण में कम से कम { $wanted } स्वतंत्र उपयोगकर्ता के लिंक जोड़ें: उसकी अपनी ब्लॉग पोस्ट या टॉक, या ऐसी { CODE("ADOPTERS.md") } जिसमें उसका नाम और साइट हो।
       *[other] कृपया विवरण में कम से कम { $wanted } स्वतंत्र उपयोगकर्ताओं के लिंक जोड़ें: उनकी अपनी ब्लॉग पोस्ट या टॉक, या ऐसी { CODE("ADOPTERS.md") } जिसमें उनके नाम और साइटें हों।
    }
production-use_question = क्या उत्पादन (production) में इसका उपयोग { TIER("major") } होने के लिए पर्याप्त है?

## maturity

maturity_since = { DAY($date) } से मौजूद
maturity_since-at-least = कम से कम { DAY($date) } से मौजूद
maturity_first-commit = इसका पहला कमिट { DAY($date) } का है
maturity_stars = { $stars } स्टार
maturity_stars-not-known = स्टार की संख्या पता नहीं है
maturity_remedy-age = { DAY($date) } के बाद परियोजना { FIXED($months) } महीने से ज़्यादा पुरानी होगी।
maturity_remedy-stars = सूचीबद्ध होने के लिए { words_stars-asked } चाहिए; परियोजना इससे { $missing } पीछे है।
maturity_remedy-age-and-stars = { DAY($date) } के बाद परियोजना { FIXED($months) } महीने से ज़्यादा पुरानी होगी। सूचीबद्ध होने के लिए { words_stars-asked } भी चाहिए; परियोजना इससे { $missing } पीछे है।
maturity_remedy-stars-not-known = अगर परियोजना के पास { words_stars-asked } हैं, तो कुछ नहीं करना है; अगली समीक्षा में संख्या फिर से देखी जाएगी।

## repositories elsewhere, and removals

elsewhere_address = { CODE($address) } देखें
elsewhere_unread = रिपॉज़िटरी अभी पढ़ी नहीं जा सकी
elsewhere_too-large = रिपॉज़िटरी इतनी बड़ी है कि यहाँ नहीं पढ़ी जा सकती
elsewhere_part = परियोजना रिपॉज़िटरी का एक हिस्सा है: { CODE($path) }
elsewhere_mirror = रिपॉज़िटरी के अनुसार वह केवल एक मिरर है; परियोजना का असली पता कहीं और है
elsewhere_no-address = प्रविष्टि में उसके स्रोत कोड का लिंक नहीं है
elsewhere_remedy = परियोजना GitHub पर नहीं है, इसलिए कोई मेंटेनर इसे खुद देखेंगे: विवरण में ऐसे लिंक जोड़ें जो सवालों के जवाब दें।
elsewhere_remedy-part = रिपॉज़िटरी में परियोजना के अलावा भी बहुत कुछ है, इसलिए कोई मेंटेनर इसे खुद देखेंगे: विवरण में ऐसा लिंक जोड़ें जो परियोजना वाले हिस्से के बारे में सवाल का जवाब दे।
elsewhere_remedy-no-address = { CODE("GitHub") } लेबल के साथ रिपॉज़िटरी का लिंक जोड़ें, या जहाँ भी स्रोत कोड है वहाँ का लिंक।
elsewhere_question-open-source = क्या सारा स्रोत कोड मुक्त स्रोत लाइसेंस के अंतर्गत है?
elsewhere_question-core = क्या { PROSE($core) } परियोजना की मूल तकनीक है, या क्या परियोजना उत्पादन (production) में { PROSE($core) } का उपयोग करने में दूसरों की मदद करती है?
elsewhere_question-ebpf-core = क्या eBPF परियोजना की मूल तकनीक है, या क्या परियोजना उत्पादन (production) में eBPF का उपयोग करने में दूसरों की मदद करती है?
elsewhere_question-maintained = क्या परियोजना की देखभाल हो रही है: { FIXED($commitDays) } दिन के भीतर कोई कमिट, या { FIXED($releaseDays) } दिन के भीतर कोई रिलीज़?
elsewhere_question-governance = क्या हर कोई भाग ले सकता है?
elsewhere_question-contributors = क्या { FIXED($moreThan) } से अधिक लोगों ने योगदान किया है?
elsewhere_question-production-use = क्या उत्पादन (production) में परियोजना के उपयोगकर्ताओं की संख्या अच्छी-खासी है?
elsewhere_question-maturity =
    { $months ->
        [0] यह सूची GitHub पर { words_stars-asked } माँगती है। क्या परियोजना इतनी जानी-मानी है?
       *[other] क्या परियोजना { FIXED($months) } महीने से ज़्यादा पुरानी है?
    }
not-known_not-found = { CODE($repository) } नाम की कोई सार्वजनिक रिपॉज़िटरी नहीं है
not-known_no-answer = GitHub ने अभी इसका जवाब नहीं दिया
not-known_too-large = रिपॉज़िटरी इतनी बड़ी है कि GitHub इसका जवाब नहीं दे सकता
not-known_not-read = इसे पढ़ा नहीं गया है
not-known_failed = इसे परखते समय अनपेक्षित त्रुटि हुई
not-known_remedy-not-found = पता जाँचें; रिपॉज़िटरी सार्वजनिक होनी चाहिए।
not-known_remedy = अभी कुछ नहीं करना है: अगली समीक्षा में इसे फिर से देखा जाएगा।
removal_gone = { CODE($repository) } नाम की सार्वजनिक रिपॉज़िटरी अब नहीं है
removal_remedy = विवरण में ऐसा लिंक जोड़ें जिससे पता चले कि प्रविष्टि क्यों बदलनी चाहिए।
removal_question = यहाँ जो मिला, सिर्फ़ उससे यह नहीं लगता कि { CODE($name) } को हटाना चाहिए। क्या विवरण में दिया गया कारण काफ़ी है?
removal_question-demotion = यहाँ जो मिला, सिर्फ़ उससे यह नहीं लगता कि { CODE($name) } को { TIER("emerging") } में ले जाना चाहिए। क्या विवरण में दिया गया कारण काफ़ी है?

## entry checks

check_not-carried-out = जाँच { CODE($check) } यहाँ नहीं की जा सकी, इसलिए उसके बारे में कुछ नहीं कहा गया है। गलती इस प्रोग्राम की है, आपकी नहीं।
syntax_trailing-comma = आखिरी आइटम के बाद कॉमा है, जिसकी JSON में अनुमति नहीं है। कृपया उसे हटाएँ।
syntax_missing-comma = इसके बाद एक कॉमा छूट गया है। कृपया जोड़ें।
syntax_missing-bracket = यहाँ { CODE($missing) } छूट गया है, इसलिए सूची पढ़ी नहीं जा सकती। कृपया जोड़ें।
syntax_comment = JSON में टिप्पणियाँ नहीं होतीं। कृपया इसे हटाएँ।
syntax_byte-order-mark = फ़ाइल की शुरुआत में byte order mark है, जो किसी को दिखता नहीं और जिसकी JSON में अनुमति नहीं है। कृपया फ़ाइल को इसके बिना UTF-8 में सहेजें।
syntax_tab-indentation = यह पंक्ति टैब से इंडेंट की गई है, और YAML में केवल स्पेस चलते हैं। कृपया इसे आस-पास की पंक्तियों की तरह स्पेस से इंडेंट करें।
syntax_indentation = यह पंक्ति वहाँ से शुरू नहीं होती जहाँ से होनी चाहिए। कृपया इसे प्रविष्टि की आस-पास की पंक्तियों की तरह इंडेंट करें।
syntax_missing-colon = { CODE($field) } के बाद एक कोलन और एक स्पेस चाहिए, जैसा बाकी फ़ील्ड में है।
syntax_missing-space = डैश के बाद एक स्पेस छूट गया है। कृपया जोड़ें।
syntax_needs-quotes = YAML में { CODE($sign) } का अपना विशेष अर्थ है। कृपया इस मान को उद्धरण चिह्नों में रखें।
syntax_text-behind-quote = बंद करने वाले उद्धरण चिह्न के बाद भी टेक्स्ट है। कृपया पूरा मान उद्धरण चिह्नों में रखें: जहाँ उसमें अपॉस्ट्रॉफ़ी हो, वहाँ दोहरे चिह्नों में।
syntax_backslash = दोहरे उद्धरण चिह्नों के बीच बैकस्लैश का अपना विशेष अर्थ है। कृपया उसे दो बार लिखें।
syntax_no-group-name = इस वर्ग का कोई नाम नहीं है, और उसके बिना परिदृश्य बिल्ड नहीं हो सकता। कृपया नाम जोड़ें।
syntax_second-document = डैश की इस पंक्ति से एक नया दस्तावेज़ शुरू होता है, जबकि सूची को एक ही दस्तावेज़ होना चाहिए। कृपया इसे हटाएँ।
syntax_duplicate-key = एक ही प्रविष्टि में { CODE($key) } दो बार है। कृपया एक ही रखें।
syntax_unterminated-string = इस टेक्स्ट का बंद करने वाला उद्धरण चिह्न इसकी पंक्ति में नहीं है। कृपया उसे लगाएँ।
syntax_unexpected-token = सूची यहाँ पढ़ी नहीं जा सकती: इस जगह { CODE($found) } नहीं होना चाहिए। कृपया देखें कि ठीक इससे पहले कोई उद्धरण चिह्न, कॉमा या ब्रैकेट छूटा या ज़्यादा तो नहीं है।
syntax_unexpected-end = सूची पूरी होने से पहले ही फ़ाइल खत्म हो जाती है। कृपया जो अब भी खुला है उसे बंद करें: उद्धरण चिह्न, या किसी भी तरह का ब्रैकेट।
syntax_not-a-list = इस फ़ाइल में प्रविष्टियों की कोई सूची नहीं मिली। कृपया इसकी तुलना बेस ब्रांच वाले संस्करण से करें।
syntax_not-a-literal = यह मान सादा टेक्स्ट या संख्या नहीं है, इसलिए इसे जाँचा नहीं जा सका। हो सके तो कृपया इसे सीधे लिखें।
syntax_conflict-marker = मर्ज टकराव (conflict) का एक निशान अब भी यहाँ है। कृपया टकराव सुलझाएँ और निशान हटाएँ।
syntax_beyond-limits = यहाँ से आगे सूची इतनी बड़ी है या इतनी गहराई तक नेस्ट है कि जाँची नहीं जा सकती। इसे किसी मेंटेनर को देखना होगा।
schema_missing = { words_this-entry } में { CODE($field) } नहीं है, जो सूची की बाकी प्रविष्टियों में है। कृपया जोड़ें।
schema_required = { words_this-entry } में { CODE($field) } नहीं है, और उसके बिना परिदृश्य बिल्ड नहीं हो सकता। कृपया जोड़ें।
schema_asked = { words_this-entry } में { CODE($field) } नहीं है, जो इस सूची की हर प्रविष्टि में होना चाहिए। कृपया जोड़ें।
schema_address =
    { HAS($example) ->
        [true] { CODE($name) } का { CODE($field) } ऐसा पता होना चाहिए: { CODE($example) }। मौजूदा पते से परिदृश्य बिल्ड नहीं हो सकता। कृपया इसे ठीक करें।
       *[false] { CODE($name) } का { CODE($field) } ऐसा पता होना चाहिए जो { CODE("https://") } से शुरू हो। मौजूदा पते से परिदृश्य बिल्ड नहीं हो सकता। कृपया इसे ठीक करें।
    }
schema_unknown = { CODE($name) } में { CODE($field) } फ़ील्ड है, जो किसी और प्रविष्टि में नहीं है, इसलिए साइट उसे नहीं जानती। कृपया उसकी वर्तनी जाँचें, या उसे हटाएँ।
schema_empty =
    { HAS($name) ->
        [true] { CODE($name) } का { CODE($field) } खाली है। कृपया उसे भरें।
       *[false] { CODE($field) } खाली है। कृपया उसे भरें।
    }
schema_type =
    { $kind ->
        [text] { CODE($name) } का { CODE($field) } उद्धरण चिह्नों में टेक्स्ट होना चाहिए। कृपया बदलें।
        [number] { CODE($name) } का { CODE($field) } संख्या होना चाहिए। कृपया बदलें।
        [address] { CODE($name) } का { CODE($field) } ऐसा पता होना चाहिए जो { CODE("https://") } से शुरू हो। कृपया बदलें।
        [repository] { CODE($name) } का { CODE($field) } GitHub की कोई रिपॉज़िटरी होना चाहिए, { CODE("owner/name") } के रूप में। कृपया बदलें।
        [one-text] { CODE($name) } का { CODE($field) } एक ही टेक्स्ट होना चाहिए। कृपया बदलें।
        [list] { CODE($name) } का { CODE($field) } सूची होना चाहिए। कृपया बदलें।
        [yes-or-no] { CODE($name) } का { CODE($field) } true या false होना चाहिए। कृपया बदलें।
        [group] { CODE($name) } का { CODE($field) } कई फ़ील्ड का समूह होना चाहिए। कृपया बदलें।
        [date] { CODE($name) } का { CODE($field) } 2026-01-31 जैसी तारीख होना चाहिए। कृपया बदलें।
       *[word] { CODE($name) } के { CODE($field) } में केवल छोटे (lowercase) अक्षर और हाइफ़न होने चाहिए। कृपया बदलें।
    }
schema_links = { CODE($name) } का { CODE("urls") } ऐसी सूची होना चाहिए जिसके हर लिंक में { CODE("label") } और { CODE("url") } हों, दोनों टेक्स्ट के रूप में। कृपया इसे पूरा करें।
schema_unknown-in-link = { CODE($name) } के एक लिंक में { CODE($field) } फ़ील्ड है, जिसे साइट नहीं जानती। लिंक में { CODE("label") } और { CODE("url") } होते हैं।
schema_no-stars = { CODE($name) } में { CODE("githubStars") } नहीं है, और साइट सूची को उसी से क्रम में लगाती है। कृपया स्टार की संख्या जोड़ें।
schema_no-stars-known = { CODE($name) } में { CODE("githubStars") } नहीं है, और साइट सूची को उसी से क्रम में लगाती है। कृपया संख्या जोड़ें, जो इस समय { $actual } है।
schema_stars-type = { CODE($name) } का { CODE("githubStars") } बिना उद्धरण चिह्नों की पूर्ण संख्या होना चाहिए। कृपया बदलें।
schema_order = सूची की बाकी प्रविष्टियों में फ़ील्ड इस क्रम में हैं: { LIST($keys) }। { CODE($name) } में भी यही क्रम हो तो अच्छा रहेगा।
duplicate_name = { CODE($name) } पहले से { CODE($list) } में सूचीबद्ध है। कृपया दूसरी प्रविष्टि जोड़ने के बजाय उसी को संपादित करें या दूसरी जगह ले जाएँ।
duplicate_since = { CODE($name) } पहले से सूचीबद्ध है: इस ब्रांच के शुरू होने के बाद वह बेस ब्रांच पर { CODE($list) } में आ गई। कृपया बेस ब्रांच को मर्ज करें, और दूसरी प्रविष्टि जोड़ने के बजाय उसी को संपादित करें या दूसरी जगह ले जाएँ।
duplicate_namesake = { CODE($name) } पहले से { CODE($list) } में सूचीबद्ध है, रिपॉज़िटरी { CODE($repository) } के साथ। अगर वह कोई दूसरी परियोजना है, तो कृपया इसे ऐसा नाम दें जिससे दोनों अलग पहचानी जाएँ; अगर वही परियोजना है, तो कृपया उसी प्रविष्टि को संपादित करें।
duplicate_repository = { CODE($name) } की रिपॉज़िटरी पहले से { CODE($list) } में { CODE($other) } के रूप में सूचीबद्ध है। अगर दोनों एक ही परियोजना हैं, तो कृपया एक ही प्रविष्टि रखें।
duplicate_in-group = { CODE($name) } पहले से { CODE($group) } में है, और एक वर्ग में एक ही नाम की दो प्रविष्टियाँ हों तो परिदृश्य बिल्ड नहीं हो सकता। कृपया पहले वाली प्रविष्टि को संपादित करें, या इसे अलग नाम दें।
duplicate_two-groups = { CODE($name) } पहले से { CODE($group) } में सूचीबद्ध है। कृपया इसे केवल उस वर्ग में रखें जहाँ यह सबसे ठीक बैठती है; { CODE("second_path") } इसे दूसरे वर्ग में भी दिखा देता है।
github-link_no-repository = { CODE($url) } कोई रिपॉज़िटरी नहीं है, इसलिए परिदृश्य में { CODE($name) } के न स्टार दिखते हैं, न लाइसेंस। अगर कोई मुख्य रिपॉज़िटरी है, तो उसका पता बेहतर रहेगा।
github-link_not-gathered = परिदृश्य { CODE($name) } के स्टार और लाइसेंस खुद रिपॉज़िटरी से लेता है, { CODE($url) } से नहीं। कृपया { CODE($canonical) } का उपयोग करें।
github-link_label =
    { $isStarred ->
        [true] { CODE($name) } की रिपॉज़िटरी के लिंक का लेबल { CODE($label) } है। कृपया उसे ठीक { CODE("GitHub") } रखें: स्टार का मासिक अपडेट इसी शब्द से चलता है।
       *[false] { CODE($name) } की रिपॉज़िटरी के लिंक का लेबल { CODE($label) } है। कृपया उसे ठीक { CODE("GitHub") } रखें।
    }
github-link_missing = { CODE($name) } में { CODE("GitHub") } लेबल वाला लिंक नहीं है, इसलिए उसके स्टार अपडेट नहीं हो सकते। कृपया रिपॉज़िटरी तक ले जाने वाला ऐसा लिंक जोड़ें।
github-link_elsewhere = { CODE($name) } की GitHub पर अपनी कोई रिपॉज़िटरी नहीं है, इसलिए स्टार का मासिक अपडेट उसे छोड़ देता है। अगर वहाँ उसकी रिपॉज़िटरी या मिरर है, तो कृपया { CODE("GitHub") } लेबल के साथ उसका लिंक जोड़ें।
github-link_folder = स्टार का अपडेट पूरी रिपॉज़िटरी को पढ़ता है, और { CODE($repository) } के स्टार उसमें मौजूद { CODE($path) } के स्टार नहीं हैं। कृपया इस लिंक को कोई और लेबल दें, जैसे { CODE($label) }।
github-link_two = { CODE($name) } में { CODE("GitHub") } लेबल वाले एक से अधिक लिंक हैं। कृपया यह लेबल मुख्य रिपॉज़िटरी के लिए रखें और दूसरे लिंक को अलग नाम दें।
github-link_other-host = { CODE("GitHub") } लेबल वाला लिंक { CODE($url) } पर ले जाता है, जो github.com पर नहीं है। कृपया वहाँ की रिपॉज़िटरी का लिंक दें, या लेबल बदलें।
github-link_organisation = { CODE("GitHub") } लेबल वाला लिंक { CODE($url) } पर ले जाता है, जो रिपॉज़िटरी नहीं है। कृपया परियोजना की मुख्य रिपॉज़िटरी का लिंक दें, { CODE("https://github.com/owner/repository") }।
github-link_not-canonical =
    { $isStarred ->
        [true] स्टार का अपडेट { CODE($url) } पते को नहीं पढ़ पाता। कृपया { CODE($canonical) } का उपयोग करें, जिसके बाद और कुछ न हो।
       *[false] कृपया { CODE($url) } के बजाय खुद रिपॉज़िटरी { CODE($canonical) } का लिंक दें।
    }
repository_not-found =
    { HAS($near) ->
        [true] GitHub पर { CODE($asked) } नाम की कोई सार्वजनिक रिपॉज़िटरी नहीं है। { words_meant }
       *[false] GitHub पर { CODE($asked) } नाम की कोई सार्वजनिक रिपॉज़िटरी नहीं है। कृपया { CODE($name) } का पता जाँचें, या रिपॉज़िटरी को सार्वजनिक करें।
    }
repository_moved = { CODE($name) } की रिपॉज़िटरी का पता बदल गया है, अब वह { CODE($present) } है। कृपया उसका मौजूदा पता लिखें।
repository_fork = { CODE($asked) } असल में किसी दूसरी रिपॉज़िटरी का फ़ोर्क है। अगर { CODE($name) } का विकास वहाँ होता है, तो कृपया मूल रिपॉज़िटरी का लिंक दें।
repository_fork-of = { CODE($asked) } असल में { CODE($parent) } का फ़ोर्क है। अगर { CODE($name) } का विकास वहाँ होता है, तो कृपया मूल रिपॉज़िटरी का लिंक दें।
logo_not-registered = लोगो { CODE($name) } इम्पोर्ट किया गया है, पर रजिस्टर नहीं। कृपया उसे { CODE($registry) } में { CODE("logos") } में जोड़ें।
logo_not-imported = लोगो { CODE($name) } अभी रजिस्टर नहीं है। कृपया { CODE($registry) } में { CODE($file) } को इम्पोर्ट करें और वहीं { CODE("logos") } में { CODE($name) } जोड़ें।
logo_unknown = { CODE($name) } नाम का कोई लोगो नहीं है। कृपया फ़ाइल को { CODE($folder) } में जोड़ें और { CODE($registry) } में रजिस्टर करें, या { CODE("logoName") } को छोड़ दें: { CODE($entry) } को बिना लोगो के भी सूचीबद्ध किया जा सकता है।
logo_other-spelling = { CODE($name) } नाम का कोई लोगो नहीं है, पर { CODE($present) } है। बड़े और छोटे अक्षरों का फ़र्क पड़ता है: कृपया उसे इसी तरह लिखें।
logo_not-in-component = लोगो { CODE($name) } को { CODE($registry) } में सबसे ऊपर इम्पोर्ट नहीं किया गया है, इसलिए पेज बिल्ड नहीं हो सकता। कृपया उसकी फ़ाइल वहाँ इम्पोर्ट करें।
logo_wrong-folder = लोगो { CODE($file) } लोगो वाले फ़ोल्डर में नहीं है। कृपया उसे { CODE($folder) } में ले जाएँ, और वहीं से इम्पोर्ट करें।
logo_no-hosted-file = { CODE($folder) } में { CODE($name) } की लोगो फ़ाइल { CODE($file) } नहीं है। कृपया जोड़ें।
logo_removed-hosted = { CODE($name) } का लोगो अब भी { CODE($file) } है, जिसे यह pull request हटाती है। कृपया फ़ाइल रहने दें, या प्रविष्टि में नई फ़ाइल का नाम लिखें।
logo_not-vector = { CODE($name) } का लोगो { CODE($file) } SVG नहीं है। कृपया उसे SVG के रूप में जोड़ें: वह हर आकार में साफ़ दिखता है।
logo_svg-raster = { CODE($file) } ऐसा SVG है जिसके भीतर पिक्सेल वाली तस्वीर है, जो दूसरे आकार में धुंधली हो जाती है। कृपया लोगो को आकृतियों (shapes) के रूप में एक्सपोर्ट करें।
logo_svg-text = { CODE($file) } में टेक्स्ट है, जो वहाँ अलग दिखता है जहाँ उसका फ़ॉन्ट इंस्टॉल नहीं है। कृपया टेक्स्ट को पाथ (paths) में बदलें।
logo_no-file = { CODE($file) } फ़ाइल इम्पोर्ट की गई है पर मौजूद नहीं है, इसलिए साइट बिल्ड नहीं हो सकती। कृपया उसे जोड़ें, या पाथ ठीक करें।
logo_other-case = फ़ाइल का नाम { CODE($present) } है, और इम्पोर्ट में { CODE($file) } लिखा है। बड़े और छोटे अक्षरों का फ़र्क पड़ता है: कृपया दोनों को एक जैसा करें।
logo_removed = { CODE($file) } हटाई गई है और { CODE($registry) } में अब भी इम्पोर्ट है, इसलिए साइट बिल्ड नहीं हो सकती। कृपया इम्पोर्ट और उसका रजिस्ट्रेशन भी हटाएँ।
logo_registered-only = { CODE($name) } रजिस्टर है पर इम्पोर्ट नहीं, इसलिए साइट बिल्ड नहीं हो सकती। कृपया उसकी फ़ाइल सबसे ऊपर इम्पोर्ट करें।
logo_module-broken = यह फ़ाइल यहाँ पढ़ी नहीं जा सकती: { CODE($detail) }। कृपया देखें कि कोई उद्धरण चिह्न, कॉमा या ब्रैकेट छूटा या ज़्यादा तो नहीं है।
logo_back-ticks = पाथ { CODE($source) } बैकटिक में है, जिसकी इम्पोर्ट में अनुमति नहीं है। कृपया सादे उद्धरण चिह्न लगाएँ।
logo_order-before = साइट का लिंटर इम्पोर्ट को वर्णक्रम में चाहता है: { CODE($source) } की जगह { CODE($next) } से पहले है।
logo_order-after = साइट का लिंटर इम्पोर्ट को वर्णक्रम में चाहता है: { CODE($source) } की जगह { CODE($previous) } के बाद है।
logo_unused = लोगो { CODE($file) } का अभी कहीं उपयोग नहीं हुआ है। कृपया किसी प्रविष्टि में उसका नाम लिखें और उसे रजिस्टर करें, या फ़ाइल को न जोड़ें।
logo_large = { CODE($file) } { FIXED($kibibytes) } KiB की है, और पेज खोलने वाला हर व्यक्ति उसे लोड करता है। कृपया उसे { FIXED($most) } KiB से कम करें।
logo_pointer = { CODE($file) } तस्वीर नहीं, Git LFS का पॉइंटर ({ CODE($found) }) है, इसलिए साइट उसे दिखा नहीं सकती। कृपया तस्वीर ही कमिट करें।
logo_no-svg =
    { HAS($found) ->
        [true] { CODE($file) } SVG नहीं है: उसकी शुरुआत { CODE($found) } से होती है। कृपया लोगो को SVG के रूप में एक्सपोर्ट करें।
       *[false] { CODE($file) } SVG नहीं है: वह कंप्रेस की हुई है या किसी और तरह की तस्वीर है। कृपया लोगो को सादे SVG के रूप में एक्सपोर्ट करें।
    }
logo_text = { CODE($file) } तस्वीर नहीं, टेक्स्ट है: उसकी शुरुआत { CODE($found) } से होती है। कृपया उसकी जगह तस्वीर रखें, और उसे सही एक्सटेंशन दें।
logo_svg-active = { CODE($file) } में चित्र के अलावा भी कुछ है ({ LIST($found) }), जिसे ब्राउज़र चलाएगा या खोलेगा। कृपया लोगो को इसके बिना एक्सपोर्ट करें।
logo_svg-font = { CODE($file) } अपना फ़ॉन्ट फ़ाइल के बाहर से लेती है ({ CODE($found) }), जो वहाँ नहीं मिलता जहाँ लोगो दिखाया जाता है। कृपया टेक्स्ट को पाथ (paths) में बदलें।
logo_svg-outside = { CODE($file) } फ़ाइल के बाहर की किसी चीज़ का हवाला देती है ({ CODE($found) })। कृपया लोगो को इस तरह एक्सपोर्ट करें कि सब कुछ उसी में हो।
stars_differs = { CODE($name) } के GitHub पर { $actual } स्टार हैं, और { CODE("githubStars") } में { CODE(FIXED($written)) } लिखा है। आज की संख्या हो तो अच्छा रहेगा।
position_between = सूची को स्टार के क्रम में रखा जाता है: { CODE($name) } की जगह { CODE($previous) } और { CODE($next) } के बीच है। साइट खुद क्रम लगाती है, इसलिए यह केवल सुव्यवस्था के लिए है।
position_first = सूची को स्टार के क्रम में रखा जाता है: { CODE($name) } की जगह सबसे ऊपर, { CODE($next) } से पहले है। साइट खुद क्रम लगाती है, इसलिए यह केवल सुव्यवस्था के लिए है।
position_last = सूची को स्टार के क्रम में रखा जाता है: { CODE($name) } की जगह सबसे अंत में, { CODE($previous) } के बाद है। साइट खुद क्रम लगाती है, इसलिए यह केवल सुव्यवस्था के लिए है।
position_name-between = यहाँ प्रविष्टियाँ वर्णक्रम में हैं: { CODE($name) } की जगह { CODE($previous) } और { CODE($next) } के बीच है।
position_name-first = यहाँ प्रविष्टियाँ वर्णक्रम में हैं: { CODE($name) } की जगह { CODE($next) } से पहले है।
position_name-last = यहाँ प्रविष्टियाँ वर्णक्रम में हैं: { CODE($name) } की जगह { CODE($previous) } के बाद है।
text_long-description = { CODE($name) } का विवरण { $length } वर्ण लंबा है, और कार्ड पर लगभग { $most } की जगह है। क्या इसे छोटा किया जा सकता है?
text_long-title = { CODE($name) } का शीर्षक { $length } वर्ण लंबा है, और कार्ड पर लगभग { $most } की जगह है। क्या इसे छोटा किया जा सकता है?
text_markup = { CODE($name) } के { CODE($field) } में साधारण लिंक और बल देने वाले टैग के अलावा भी HTML है ({ CODE($found) })। कृपया सादा टेक्स्ट लिखें।
text_code = { CODE($name) } के { CODE($field) } में ऐसा कोड है जिसे ब्राउज़र चलाएगा ({ CODE($found) })। कृपया सादा टेक्स्ट लिखें।
text_shouting = { CODE($name) } का { CODE($field) } थोड़ा ऊँची आवाज़ में है। कृपया उसे लगातार बड़े अक्षरों और विस्मयादिबोधक चिह्नों के बिना लिखें।
text_praise = { CODE($name) } का विवरण बताता कम है, तारीफ़ ज़्यादा करता है। क्या इसमें लिखा जा सकता है कि परियोजना क्या करती है और किसके लिए?
text_spaces = { CODE($name) } के { CODE($field) } की शुरुआत या अंत में खाली जगह है। कृपया उसे हटाएँ।
link_none = { CODE($url) } वेब पता नहीं है। कृपया उसे पूरा लिखें, { CODE("https://") } से शुरू करके।
link_http = { CODE($url) } https पर भी खुलता है। कृपया { CODE("https://") } लिखें।
link_dead =
    { HAS($near) ->
        [true] { CODE($url) } पर कोई पेज नहीं है (सर्वर का जवाब: { FIXED($statusCode) })। { words_meant }
       *[false] { CODE($url) } पर कोई पेज नहीं है (सर्वर का जवाब: { FIXED($statusCode) })। कृपया पता जाँचें।
    }
link_unreachable =
    { HAS($near) ->
        [true] { CODE($url) } से कोई जवाब नहीं मिलता। { words_meant }
       *[false] { CODE($url) } से कोई जवाब नहीं मिलता। कृपया पता जाँचें।
    }
link_refused = { CODE($url) } किसी सार्वजनिक वेब सर्वर पर नहीं ले जाता, इसलिए उसे खोला नहीं गया। कृपया पता जाँचें।
link_twice = लिंक में { CODE($url) } दो बार है। कृपया एक ही रखें।
unrelated_run = { CODE($path) } एक वर्कफ़्लो या स्क्रिप्ट है, जिसकी सूचीबद्ध होने के लिए ज़रूरत नहीं। कृपया उसे हटाएँ, या उसके लिए अलग pull request बनाएँ। बाकी सब से पहले किसी मेंटेनर को उसे पढ़ना चाहिए।
unrelated_reformatted = { CODE($path) } की ज़्यादातर पंक्तियों का फ़ॉर्मैट बदला गया है, जिससे असली बदलाव छिप जाता है। कृपया फ़ॉर्मैट के बदलाव वापस लें।

## review: headings, verdicts, footer, check run


## headings, one an entry

review_heading_added = { CODE_LINK($name, $url) } · { words_place } में नई
review_heading_promoted = { CODE_LINK($name, $url) } · { TIER("emerging") } से { TIER("major") } में
review_heading_demoted = { CODE_LINK($name, $url) } · { TIER("major") } से { TIER("emerging") } में
review_heading_repository = { CODE_LINK($name, $url) } · नई रिपॉज़िटरी, { words_place } में
review_heading_edited = { CODE_LINK($name, $url) } · संपादित, { words_place } में
review_heading_renamed = { CODE_LINK($name, $url) } · पुराना नाम { CODE($before) }, { words_place } में
review_heading_turned = { CODE_LINK($name, $url) } · { CODE($from) } से { CODE($to) } में
review_heading_turned-from = { CODE_LINK($name, $url) } · { CODE($from) } से
review_heading_turned-to = { CODE_LINK($name, $url) } · { CODE($to) } में
review_heading_removed = { CODE_LINK($name, $url) } · { words_place } से बाहर
review_heading_several =
    { $entries ->
        [one] परिदृश्य समीक्षा · { $entries } प्रविष्टि
       *[other] परिदृश्य समीक्षा · { $entries } प्रविष्टियाँ
    }
review_heading_files = परिदृश्य समीक्षा

## the verdict in one sentence

review_ready = { STRONG("तैयार।") } परिदृश्य जो कुछ माँगता है, वह सब मौजूद है। धन्यवाद!
review_ready_edit = { STRONG("तैयार।") } कोई रुकावट नहीं है। धन्यवाद!
review_ready_confirmed = { STRONG("तैयार।") } परियोजना के बारे में जो दिखता है, वह इस बदलाव से मेल खाता है।
review_ready_files = { STRONG("तैयार।") } कोई प्रविष्टि नहीं बदलती, और कुछ नहीं बिगड़ता।
review_needs-changes =
    { $changes ->
        [1] { STRONG("बदलाव चाहिए।") } एक रुकावट है; उसे ठीक करने का तरीका नीचे है।
       *[other] { STRONG("बदलाव चाहिए।") } { $changes } रुकावटें हैं; उन्हें ठीक करने का तरीका नीचे है।
    }
review_not-evaluated = { STRONG("अभी मूल्यांकन नहीं हुआ।") } कुछ बातें अभी देखी नहीं जा सकीं। इसमें आपकी कोई गलती नहीं है।
review_needs-maintainer =
    { $points ->
        [1] { STRONG("अब मेंटेनर की बारी।") } एक बिंदु पर किसी व्यक्ति का निर्णय चाहिए।
       *[other] { STRONG("अब मेंटेनर की बारी।") } { $points } बिंदुओं पर किसी व्यक्ति का निर्णय चाहिए।
    }
review_needs-maintainer_warnings =
    { $warnings ->
        [1] { STRONG("अब मेंटेनर की बारी।") } एक चेतावनी बाकी है, जिसे आप ठीक कर सकते हैं।
       *[other] { STRONG("अब मेंटेनर की बारी।") } { $warnings } चेतावनियाँ बाकी हैं, जिन्हें आप ठीक कर सकते हैं।
    }
review_tally =
    { $verdict ->
        [needs-changes] { $entries } में बदलाव चाहिए
        [not-evaluated] { $entries } का मूल्यांकन अभी नहीं हो सका
        [needs-maintainer] { $entries } पर मेंटेनर का निर्णय चाहिए
       *[ready]
            { $entries ->
                [one] { $entries } तैयार है
               *[other] { $entries } तैयार हैं
            }
    }
review_tally_heading = { STRONG("प्रविष्टियों का हाल:") } { LIST($parts) }।

## how a requirement came out

review_outcome_met = पूरी
review_outcome_unmet = पूरी नहीं
review_outcome_needs-review = निर्णय बाकी
review_outcome_unknown = अज्ञात
review_outcome_not-applicable = लागू नहीं
review_details = विस्तार से
review_part = तारीखें, लोग और स्टार पूरी रिपॉज़िटरी { CODE($repository) } के हैं; परियोजना उसका { CODE($folder) } फ़ोल्डर है।

## lists

review_list_to-do = { STRONG("क्या करना है") }
review_list_questions = { STRONG("मेंटेनरों के लिए") }
review_to-do_lines =
    { $count ->
        [1] diff में उसकी पंक्ति पर की गई टिप्पणी देखें।
       *[other] { $count } चीज़ें बदलनी हैं; हर एक के लिए diff में उसकी पंक्ति पर टिप्पणी है।
    }
review_list_found = { STRONG("क्या मिला") }
review_list_helps = { STRONG("किससे मदद मिलेगी") }
review_list_optional = { STRONG("जानने योग्य") }
review_list_files = { STRONG("फ़ाइलों में") }
review_accept =
    { HAS($others) ->
        [true] किसी एक को स्वीकार करने के लिए: { CODE($command) }; इसी तरह { LIST($others) }
       *[false] स्वीकार करने के लिए: { CODE($command) }
    }
review_question_any = जो मिला है, क्या वह काफ़ी है?
review_question_removal = क्या यह प्रविष्टि परिदृश्य से हटनी चाहिए? जो दिखता है, उससे यह तय नहीं होता।
review_question_demotion = क्या यह प्रविष्टि { TIER("emerging") } में जानी चाहिए? जो दिखता है, उससे यह तय नहीं होता।
review_edit_fine = सब ठीक
review_on-lines =
    { $count ->
        [1] एक टिप्पणी diff में अपनी पंक्ति पर है; वह कुछ नहीं रोकती।
       *[other] { $count } टिप्पणियाँ diff में अपनी-अपनी पंक्ति पर हैं; वे कुछ नहीं रोकतीं।
    }
review_patch = सुझाए गए सुधार एक ही पैच में
review_patch_how = सुझावों को एक-एक करके लेने के बजाय: इसे रिपॉज़िटरी के रूट में { CODE("fixes.patch") } नाम से सहेजें, और { CODE("git apply fixes.patch") } चलाएँ।

## what was left out, and other notices

review_left-out_problems =
    { $count ->
        [1] एक और समस्या यहाँ नहीं दिखाई गई है।
       *[other] { $count } और समस्याएँ यहाँ नहीं दिखाई गई हैं।
    }
review_left-out_entries =
    { $count ->
        [1] एक और प्रविष्टि की समीक्षा हुई, पर उसके लिए यहाँ जगह नहीं है; जिनमें सबसे ज़्यादा कमियाँ हैं, वे पहले हैं।
       *[other] { $count } और प्रविष्टियों की समीक्षा हुई, पर उनके लिए यहाँ जगह नहीं है; जिनमें सबसे ज़्यादा कमियाँ हैं, वे पहले हैं।
    }
review_left-out_evidence = इस pull request में बहुत कुछ है, इसलिए प्रमाण संक्षेप में दिए गए हैं।
review_left-out_patch = सुधारों का पैच यहाँ नहीं दिखाया जा सकता।
review_left-out_annotations =
    { $count ->
        [1] एक और समस्या है, जिसका अपना एनोटेशन नहीं है।
       *[other] { $count } और समस्याएँ हैं, जिनके अपने एनोटेशन नहीं हैं।
    }
review_check-run_failed = मूल्यांकन नहीं हो सका
review_failed = इस pull request को देखते समय कुछ गड़बड़ हुई, इसलिए इस कमिट पर कोई निष्कर्ष नहीं है। दोबारा कोशिश अपने-आप होगी। अगर स्थिति ऐसी ही रहे, तो कृपया किसी मेंटेनर को डिलीवरी ID { CODE($deliveryId) } बताएँ।
review_failed_no-check-run = { STRONG("मूल्यांकन नहीं हुआ।") } GitHub ने इस समीक्षा का check run नहीं लिया: { CODE($reason) }। दोबारा कोशिश अपने-आप होगी। अगर स्थिति ऐसी ही रहे, तो किसी मेंटेनर को देखना चाहिए कि इस App को रिपॉज़िटरी में क्या करने की अनुमति है; उसके लॉग में डिलीवरी ID { CODE($deliveryId) } है।
review_check-run_shared-head = तैयार नहीं: दूसरी pull request के कारण
review_shared-head = { CODE("#", FIXED($number)) } का कमिट भी यही है, और वह पास नहीं होती। GitHub दोनों के लिए एक ही चेक दिखाता है, इसलिए यह तब तक रुकी है जब तक वह पास न हो जाए या बंद न कर दी जाए।
review_locked = बातचीत लॉक है, इसलिए समीक्षा केवल यहाँ है। लॉक हटने पर वह बातचीत में लिखी जाएगी।
review_refused_comment = GitHub ने इस समीक्षा की टिप्पणी नहीं ली: { CODE($reason) }। दोबारा कोशिश अपने-आप होगी; अगर स्थिति ऐसी ही रहे, तो कृपया देखें कि इस App को रिपॉज़िटरी में क्या करने की अनुमति है।
review_refused_lines = GitHub ने पंक्तियों पर की गई टिप्पणियाँ नहीं लीं: { CODE($reason) }। दोबारा कोशिश अपने-आप होगी; अगर स्थिति ऐसी ही रहे, तो कृपया देखें कि इस App को रिपॉज़िटरी में क्या करने की अनुमति है।
review_refused_labels = GitHub ने इस समीक्षा के लेबल नहीं लिए: { CODE($reason) }। दोबारा कोशिश अपने-आप होगी; अगर स्थिति ऐसी ही रहे, तो कृपया देखें कि इस App को रिपॉज़िटरी में क्या करने की अनुमति है।
review_notice_base-unreadable = बेस ब्रांच पर { CODE($path) } पढ़ी नहीं जा सकती, इसलिए पक्का नहीं कहा जा सकता कि यह pull request उसमें क्या बदलती है।
review_notice_list-gone =
    { $entries ->
        [1] { CODE($path) } की एकमात्र प्रविष्टि हट जाती है। क्या ऐसा जान-बूझकर किया गया है?
       *[other] { CODE($path) } की { $entries } प्रविष्टियों में से कोई नहीं बचती। क्या ऐसा जान-बूझकर किया गया है?
    }
review_notice_too-many-entries = केवल पहली { $judged } प्रविष्टियाँ परखी गईं; { $left } छूट गईं। छोटी pull request की समीक्षा पूरी होती है।
review_notice_too-many-files = यह pull request इतनी फ़ाइलें बदलती है कि GitHub सभी को नहीं दिखाता, इसलिए हो सकता है कुछ छूट गई हों।
review_notice_too-many-lists =
    { $left ->
        [one] परिदृश्य की { $left } सूची नहीं पढ़ी गई, इसलिए पता नहीं कि कोई प्रविष्टि उसमें पहले से है या नहीं।
       *[other] परिदृश्य की { $left } सूचियाँ नहीं पढ़ी गईं, इसलिए पता नहीं कि कोई प्रविष्टि उनमें पहले से है या नहीं।
    }
review_notice_list-too-large = { CODE($path) } इतनी बड़ी है कि पूरी नहीं पढ़ी जा सकती।
review_notice_configuration-broken = डिफ़ॉल्ट ब्रांच पर { CODE($path) } में त्रुटियाँ हैं, इसलिए डिफ़ॉल्ट मानों का उपयोग किया गया।
review_notice_configuration-unread = { CODE($path) } नहीं पढ़ी जाती, क्योंकि उसके साथ { CODE(".yml") } वाली फ़ाइल भी है। कृपया एक ही रखें।
review_notice_input-broken =
    { HAS($key) ->
        [true] वर्कफ़्लो के इनपुट { CODE("configuration") } में त्रुटियाँ हैं, जिनमें से पहली पंक्ति { FIXED($line) } पर है ({ CODE($key) }), इसलिए उसे छोड़ दिया गया।
       *[false] वर्कफ़्लो के इनपुट { CODE("configuration") } में त्रुटियाँ हैं, जिनमें से पहली पंक्ति { FIXED($line) } पर है, इसलिए उसे छोड़ दिया गया।
    }

## what happens next, and the footer

review_next = { STRONG("आगे क्या होगा:") }
review_next_ready = मर्ज करने से पहले कोई मेंटेनर आखिरी बार देखेंगे। आपको और कुछ नहीं करना है।
review_next_ready-with-notes = मर्ज करने से पहले कोई मेंटेनर आखिरी बार देखेंगे।
review_next_needs-changes = “क्या करना है” में जो लिखा है वह हो जाने पर कोई मेंटेनर आखिरी बार देखेंगे।
review_next_needs-changes-in-files = सुधार इस ब्रांच पर पुश करें, फिर समीक्षा नए सिरे से होगी।
review_next_needs-maintainer = कोई मेंटेनर निर्णय लेंगे। तब तक आपको कुछ करना ज़रूरी नहीं है।
review_next_needs-maintainer-with-warnings = चेतावनियों में जो बताया गया है उसे ठीक करें, या टिप्पणी में लिखें कि वह सही क्यों है; फिर कोई मेंटेनर निर्णय लेंगे।
review_next_not-evaluated = इसे अपने-आप फिर से देखा जाएगा। आपको कुछ नहीं करना है।
review_next_configured =
    { HAS($url) ->
        [true] { LINK(PROSE($text), $url) }
       *[false] { PROSE($text) }
    }
review_footer = { CODE_LINK($commit, $url) } पर समीक्षा हुई; पुश या विवरण के संपादन के बाद यह फिर से होगी।
review_footer_commands = { CODE_LINK($commit, $url) } पर समीक्षा हुई; पुश, विवरण के संपादन या { CODE("/landscape recheck") } टिप्पणी के बाद यह फिर से होगी। { CODE("/landscape help") } सभी कमांड दिखाती है।
review_translation = यह समीक्षा हिन्दी में
review_withdrawn = यह pull request अब परिदृश्य की सूचियाँ नहीं बदलती, इसलिए समीक्षा के लिए कुछ नहीं है।

## the check run

review_recheck_label = फिर से जाँचें
review_recheck_description = सब कुछ अभी फिर से देखें
review_check-run_ready = तैयार
review_check-run_needs-changes = बदलाव चाहिए
review_check-run_needs-maintainer = मेंटेनर का निर्णय चाहिए
review_check-run_not-evaluated = मूल्यांकन नहीं हो सका
review_check-run_withdrawn = समीक्षा के लिए कुछ नहीं
review_check_syntax = सिंटैक्स
review_check_schema = फ़ील्ड
review_check_duplicate = डुप्लिकेट
review_check_github-link = GitHub लिंक
review_check_repository = रिपॉज़िटरी
review_check_logo = लोगो
review_check_stars = स्टार
review_check_position = स्थान
review_check_text = शब्द-चयन
review_check_link = लिंक
review_check_unrelated = असंबंधित बदलाव

## commands and configuration


## what each requirement asks, and how it is judged

requirement_open-source_rule = सारा स्रोत कोड किसी मुक्त स्रोत लाइसेंस के अंतर्गत है, और दस्तावेज़ हों तो वे भी किसी मुक्त लाइसेंस के अंतर्गत हैं।
requirement_open-source_how = GitHub जो पहचानता है, हर लाइसेंस फ़ाइल, { CODE("LICENSES/") }, और README तथा पैकेज की फ़ाइलों में जो लिखा है, वह सब पढ़ा जाता है। लाइसेंस तब मुक्त माना जाता है जब वह Open Source Initiative या Free Software Foundation की सूची में हो। कोई लाइसेंस न हो, या पूरी परियोजना का लाइसेंस मुक्त न हो, तो आवश्यकता पूरी नहीं होती। लाइसेंस के दिए अधिकार वापस लेने वाले शब्द, जैसे “बेचा नहीं जा सकता” या “केवल शोध के लिए”, किसी दूसरे लाइसेंस वाला हिस्सा, या ऐसा पाठ जिसका मिलान न हो सके: इन पर कोई व्यक्ति निर्णय लेता है।
requirement_core_rule = { PROSE($core) } परियोजना की मूल तकनीक है, यानी उसके बिना परियोजना अपना उद्देश्य खो देगी; या परियोजना उत्पादन (production) में { PROSE($core) } का उपयोग करने में दूसरों की मदद करती है।
requirement_core_how = { PROSE($core) } की अपनी तरह की फ़ाइलें और प्रोग्राम, और उसकी किसी लाइब्रेरी पर सीधी निर्भरता, पक्के संकेत हैं, चाहे वे इस रिपॉज़िटरी में हों या उसी मालिक की किसी संबंधित रिपॉज़िटरी में। कॉपी किया गया कोड, टेस्ट और केवल शब्द कमज़ोर संकेत हैं। जहाँ { PROSE($core) } कई तरीकों में से एक है, वहाँ कोई व्यक्ति निर्णय लेता है; सीखने की सामग्री के लिए भी यही होता है। आवश्यकता तब पूरी नहीं होती जब कोई संकेत ही न हो; जब उसकी बात केवल शब्दों में हो, README में बहुत आगे, या हर फ़ाइल पढ़ी जाने पर शुरुआती शब्दों के बाद; और जब वह ऐसे बड़े सिस्टम का छोटा हिस्सा हो जो कहीं नहीं कहता कि वह { PROSE($core) } के बारे में है।
requirement_ebpf-core_rule = eBPF परियोजना की मूल तकनीक है, यानी उसके बिना परियोजना अपना उद्देश्य खो देगी; या परियोजना उत्पादन (production) में eBPF का उपयोग करने में दूसरों की मदद करती है।
requirement_ebpf-core_how = eBPF प्रोग्राम, उनसे बना कोड, किसी eBPF लाइब्रेरी पर सीधी निर्भरता और bpf सिस्टम कॉल का उपयोग पक्के संकेत हैं, चाहे वे इस रिपॉज़िटरी में हों या उसी मालिक की किसी संबंधित रिपॉज़िटरी में। कॉपी किया गया कोड, टेस्ट और केवल शब्द कमज़ोर संकेत हैं। जहाँ eBPF कई तरीकों में से एक है, वहाँ कोई व्यक्ति निर्णय लेता है; सीखने की सामग्री के लिए भी यही होता है। आवश्यकता तब पूरी नहीं होती जब कोई संकेत ही न हो; जब उसकी बात केवल शब्दों में हो, README में बहुत आगे, या हर फ़ाइल पढ़ी जाने पर शुरुआती शब्दों के बाद; और जब वह ऐसे बड़े सिस्टम का छोटा हिस्सा हो जो कहीं नहीं कहता कि वह eBPF के बारे में है।
requirement_maintained_rule = परियोजना सक्रिय रूप से संधारित (मेंटेन) है।
requirement_maintained_how = { FIXED($commitDays) } दिन के भीतर किसी व्यक्ति का कमिट, या { FIXED($releaseDays) } दिन के भीतर कोई रिलीज़ काफ़ी है। परियोजना आर्काइव हो, लिखा हो कि अब उसकी देखभाल नहीं होती, या { FIXED($staleDays) } दिन से ज़्यादा समय से दोनों में से कुछ न हो, तो आवश्यकता पूरी नहीं होती। बीच की स्थितियों में कोई व्यक्ति निर्णय लेता है।
requirement_governance_rule = परियोजना सहयोग के लिए खुली है, और उसका शासन मॉडल (governance) मुक्त स्रोत की प्रथाओं का पालन करता है।
requirement_governance_how =
    { $documents ->
        [required] एक सार्वजनिक ट्रैकर खुला होना चाहिए, फ़ाइलों या README में लिखा होना चाहिए कि योगदान कैसे करें और निर्णय कौन लेता है, और इसके विरुद्ध कुछ नहीं होना चाहिए। जहाँ यह सब मौजूद न हो, या README योगदान लेने से मना करे, या दूसरों की pull request वहाँ छह महीने पड़ी रहें, वहाँ कोई व्यक्ति निर्णय लेता है; भाग लेने का कोई सार्वजनिक तरीका ही न हो, तो आवश्यकता पूरी नहीं होती।
       *[optional] { TIER("emerging") } के लिए इतना काफ़ी है कि हर कोई भाग ले सके: एक सार्वजनिक ट्रैकर खुला हो, और इसके विरुद्ध कुछ न हो। { TIER("major") } के लिए साथ में यह भी चाहिए कि पिछले बारह महीनों में दूसरों के बदलाव मर्ज हुए हों, या लिखा हो कि योगदान कैसे करें या निर्णय कौन लेता है, या कोई फ़ाउंडेशन परियोजना को होस्ट करता हो। README योगदान लेने से मना करे, या दूसरों की pull request वहाँ छह महीने पड़ी रहें, तो कोई व्यक्ति निर्णय लेता है; भाग लेने का कोई सार्वजनिक तरीका ही न हो, तो आवश्यकता पूरी नहीं होती।
    }
requirement_contributors_rule = { TIER("major") } परियोजना में { FIXED($moreThan) } से अधिक योगदानकर्ता होते हैं।
requirement_contributors_how = कमिट वाले GitHub खातों से न्यूनतम संख्या मिलती है, और बिना खाते वाले लेखकों को जोड़ने पर अधिकतम; बॉट नहीं गिने जाते। जब सीमा इन दोनों के बीच हो, या परियोजना किसी बड़ी रिपॉज़िटरी का फ़ोल्डर हो, तो कोई व्यक्ति निर्णय लेता है।
requirement_production-use_rule = { TIER("major") } परियोजना का उपयोग उत्पादन (production) जैसे परिवेश में होता है, और उसके उपयोगकर्ताओं की संख्या अच्छी-खासी होती है।
requirement_production-use_how = pull request के विवरण और परियोजना की उपयोगकर्ता सूची में उपयोगकर्ता और लिंक देखे जाते हैं। { $references } या उससे अधिक स्वतंत्र संदर्भ काफ़ी हैं; बिना लिंक के दावों पर, या केवल परियोजना की अपनी साइट होने पर, कोई व्यक्ति निर्णय लेता है; कुछ भी न हो, तो आवश्यकता पूरी नहीं होती।
requirement_maturity_rule =
    { $months ->
        [0] परियोजना के पास { words_stars-asked } हैं।
       *[other] परियोजना { FIXED($months) } महीने से ज़्यादा पुरानी है और उसके पास { words_stars-asked } हैं।
    }
requirement_maturity_how = आयु रिपॉज़िटरी की या उसके पहले कमिट की मानी जाती है, जो भी पुराना हो; स्टार वे हैं जो GitHub गिनता है।

## a maintainer's judgment in place of the program's

override_shown =
    { $kind ->
        [accepted] { CODE($by) } ने { DAY($at) } को कमिट { CODE($commit) } पर स्वीकार किया: { CODE($reason) }
       *[declined] { CODE($by) } ने { DAY($at) } को कमिट { CODE($commit) } पर अस्वीकार किया: { CODE($reason) }
    }
override_original =
    { $original ->
        [met] इसके बिना आवश्यकता पूरी है
        [unmet] इसके बिना आवश्यकता पूरी नहीं है
        [needs-review] इसके बिना किसी व्यक्ति को निर्णय लेना होगा
        [unknown] इसके बिना पता नहीं चल सका
       *[not-applicable] इसके बिना आवश्यकता लागू नहीं है
    }
override_declined-remedy = { CODE($by) } ने इसे अस्वीकार किया: { CODE($reason) }। कृपया इस पर यहाँ बात करें।
override_waived =
    { HAS($entries) ->
        [true] { CODE($by) } ने { DAY($at) } को कमिट { CODE($commit) } पर { LIST($entries) } के लिए जाँच { CODE($check) } से { LINK("छूट दी", $url) }: { CODE($reason) }। इस जाँच में जो मिलता है, वह यहाँ कुछ नहीं रोकता।
       *[false] { CODE($by) } ने { DAY($at) } को कमिट { CODE($commit) } पर जाँच { CODE($check) } से { LINK("छूट दी", $url) }: { CODE($reason) }। इस जाँच में जो मिलता है, वह यहाँ कुछ नहीं रोकता।
    }
override_lapsed =
    { HAS($entry) ->
        [true]
            { CODE($entry) } के लिए { CODE($by) } की दी हुई { CODE($requirement) } { $kind ->
                [accepted] की स्वीकृति
                [declined] की अस्वीकृति
               *[waived] से छूट
            } अब मान्य नहीं है: { $why ->
                [entry] प्रविष्टि की रिपॉज़िटरी या श्रेणी अब दूसरी है, या प्रविष्टि हट गई है
                [edited] टिप्पणी संपादित की गई
                [deleted] टिप्पणी हटा दी गई
               *[permission] { CODE($by) } के पास अब इसके लिए ज़रूरी भूमिका नहीं है
            }।
       *[false]
            { CODE($by) } की दी हुई { CODE($requirement) } { $kind ->
                [accepted] की स्वीकृति
                [declined] की अस्वीकृति
               *[waived] से छूट
            } अब मान्य नहीं है: { $why ->
                [entry] प्रविष्टि की रिपॉज़िटरी या श्रेणी अब दूसरी है, या प्रविष्टि हट गई है
                [edited] टिप्पणी संपादित की गई
                [deleted] टिप्पणी हटा दी गई
               *[permission] { CODE($by) } के पास अब इसके लिए ज़रूरी भूमिका नहीं है
            }।
    }

## replies: refused commands

refusal_no-command = { CODE("/landscape") } के बाद कमांड छूट गई है। { CODE("/landscape help") } सभी कमांड दिखाती है।
refusal_unknown-command =
    { HAS($meant) ->
        [true] { CODE($given) } कोई कमांड नहीं है; क्या आपका आशय { CODE($meant) } से था?
       *[false] { CODE($given) } कोई कमांड नहीं है। { CODE("/landscape help") } सभी कमांड दिखाती है।
    }
refusal_no-requirement = { CODE($command) } के साथ किसी आवश्यकता का नाम चाहिए: { LIST($requirements) }।
refusal_unknown-requirement =
    { HAS($meant) ->
        [true] { CODE($given) } कोई आवश्यकता नहीं है; क्या आपका आशय { CODE($meant) } से था?
       *[false] { CODE($given) } कोई आवश्यकता नहीं है। ये उपलब्ध हैं: { LIST($requirements) }।
    }
refusal_entry-check = { CODE($given) } फ़ाइलों की एक जाँच है, आवश्यकता नहीं। { CODE("/landscape waive ", $given, " because …") } से उसमें मिली बातों को अलग रखा जा सकता है।
refusal_no-check = { CODE($command) } के साथ किसी जाँच का नाम चाहिए: { LIST($checks) }।
refusal_requirement = { CODE($given) } एक आवश्यकता है, फ़ाइलों की जाँच नहीं। { CODE("/landscape accept ", $given, " because …") } से वह पूरी मानी जाती है।
refusal_syntax = { CODE("syntax") } से छूट नहीं दी जा सकती: जो फ़ाइल पढ़ी नहीं जा सकती, उसके बारे में कुछ नहीं कहा जा सकता।
refusal_no-entry = { CODE($command) } में { CODE("for") } के बाद प्रविष्टि का नाम छूट गया है।
refusal_no-reason = { CODE($command) } के साथ ऐसा कारण चाहिए जिसे दूसरे बाद में पढ़ सकें: { CODE("because …") }।
refusal_unknown-language = { CODE($given) } यहाँ उपलब्ध भाषा नहीं है। ये उपलब्ध हैं: { LIST($languages) }।
refusal_permission = { CODE($command) } के लिए इस रिपॉज़िटरी में { CODE($needed) } या उससे ऊँची भूमिका चाहिए।
refusal_own-entry = { CODE($command) } pull request के लेखक के लिए नहीं है; यह किसी और को करना होगा।
refusal_on-hold = यह pull request होल्ड पर है। पहले { CODE("/landscape resume") } लिखें, फिर { CODE($command) }।
refusal_draft = यह pull request ड्राफ़्ट है और अब भी बदल सकती है। तैयार हो जाने पर कृपया { CODE($command) } फिर से लिखें।
refusal_unrelated = यह pull request परिदृश्य की कोई सूची नहीं बदलती, इसलिए { CODE($command) } के लिए यहाँ कोई काम नहीं है।
refusal_unknown-entry = यह pull request { CODE($given) } नाम की कोई प्रविष्टि नहीं बदलती।
refusal_several-entries = यह pull request कई प्रविष्टियाँ बदलती है। कृपया बताएँ कि कौन-सी: { CODE("/landscape ", $command, " … for <entry>") }।
refusal_not-asked = { CODE($requirement) } यहाँ लागू नहीं है, इसलिए निर्णय लेने को कुछ नहीं है।
refusal_nothing-found = जाँच { CODE($check) } में यहाँ कुछ नहीं मिला।
refusal_dangerous = जाँच { CODE($check) } में यहाँ जो मिला, वह साइट खोलने वाले को नुकसान पहुँचा सकता है, इसलिए उससे कभी छूट नहीं दी जाती।
refusal_entry-changed = आपके लिखते समय प्रविष्टि बदल गई। कृपया उसे फिर से देखें, और तब { CODE($command) } एक बार और लिखें।
refusal_too-many = इस pull request पर इतने निर्णय हैं कि एक और को याद नहीं रखा जा सकता।
refusal_earlier = इसे पहले मना किया जा चुका है।

## replies: explanations and help

explain_rule = { STRONG("नियम:") }
explain_how = { STRONG("कैसे परखा जाता है:") }
explain_level =
    { $level ->
        [required] यहाँ यह अनिवार्य है।
        [advice] यहाँ यह सलाह है: दिखाई जाती है, पर कभी कुछ नहीं रोकती।
       *[off] यहाँ इसे नहीं परखा जाता।
    }
explain_evidence = { STRONG("क्या मिला:") }
explain_no-evidence = कुछ नहीं मिला।
explain_change = { STRONG("यह कैसे बदल सकता है:") }
explain_change-met = कुछ बदलना ज़रूरी नहीं: यह पूरी है। हर पुश पर इसे फिर से देखा जाता है, और कोई मेंटेनर इसे अस्वीकार कर सकते हैं।
explain_change-accept = कोई मेंटेनर इस कमांड से निर्णय दे सकते हैं: { CODE("/landscape accept ", $requirement, " for ", $entry, " because …") }
explain_not-asked = यह pull request जो प्रविष्टियाँ बदलती है, उनमें से किसी पर यह लागू नहीं है।
help_heading = कमांड टिप्पणी में अपनी अलग पंक्ति पर लिखें, उद्धरण और कोड के बाहर। कोष्ठक में लिखा है कि यहाँ उनका उपयोग कौन कर सकता है:
help_who_anyone = कोई भी
help_who_role = { CODE($role) } या उससे ऊपर
help_who_author = लेखक, और { CODE($role) } या उससे ऊपर
help_recheck = अभी फिर से समीक्षा करती है, और सब कुछ नए सिरे से देखती है
help_explain = नियम, परखने का तरीका, और जो कुछ मिला वह सब बताती है
help_accept = मेंटेनर का निर्णय: आवश्यकता पूरी मानी जाती है
help_decline = मेंटेनर का निर्णय: आवश्यकता पूरी नहीं मानी जाती
help_waive = मेंटेनर का निर्णय: इस जाँच में जो मिलता है, वह इस pull request को नहीं रोकता
help_reset = ऐसा निर्णय वापस लेती है
help_hold = इस pull request पर प्रोग्राम को चुप रखती है
help_resume = उसे फिर से बोलने देती है
help_language = इस समीक्षा को दूसरी भाषा में भी दिखाती है
help_help = यह सूची दिखाती है

## on hold

superseded_title = नया कमिट आ गया
superseded_summary = इस कमिट को देखे जाने के दौरान नया कमिट आ गया। समीक्षा सबसे नए कमिट की होती है।
hold_title = होल्ड पर
hold_banner = { STRONG("होल्ड पर।") } { MESSAGE($summary) }
hold_summary = { CODE($by) } ने { DAY($at) } को रोका: { CODE($reason) }। टिप्पणी में { CODE("/landscape resume") } लिखने पर समीक्षा आगे बढ़ेगी।

## the configuration file

configuration_syntax-too-long = फ़ाइल इतनी लंबी है कि कॉन्फ़िगरेशन नहीं हो सकती।
configuration_syntax-aliases = YAML के ऐंकर और एलियस ({ CODE("&name") }, { CODE("*name") }) यहाँ नहीं चलते। कृपया मान पूरा लिखें।
configuration_syntax-duplicate-key = यह कुंजी यहाँ दो बार है। कृपया एक ही रखें।
configuration_syntax-tab = YAML को स्पेस से इंडेंट किया जाता है, और यह पंक्ति टैब से शुरू होती है।
configuration_syntax-indentation = यह पंक्ति आस-पास की पंक्तियों की तरह इंडेंट नहीं है।
configuration_syntax-several-documents = यहाँ दूसरा YAML दस्तावेज़ शुरू होता है। कृपया { CODE("---") } हटाएँ।
configuration_syntax-malformed = इस पंक्ति से आगे फ़ाइल को YAML के रूप में पढ़ा नहीं जा सकता।
configuration_unknown-key =
    { HAS($meant) ->
        [true] { CODE($key) } ज्ञात नहीं है, क्या आपका आशय { CODE($meant) } से था?
       *[false] { CODE($key) } ज्ञात नहीं है।
    }
configuration_missing-key = { CODE($key) } छूट गया है।
configuration_not-a-group = फ़ाइल में कुंजियाँ और उनके मान होते हैं, जैसे { CODE("language: en") }।
configuration_one-of = { CODE($key) } का मान इनमें से एक होना चाहिए: { LIST($values) }।
configuration_whole-number = { CODE($key) } का मान { $minimum } से { $maximum } तक की पूर्ण संख्या होना चाहिए।
configuration_yes-or-no = { CODE($key) } का मान { CODE("true") } या { CODE("false") } होना चाहिए, बिना उद्धरण चिह्नों के।
configuration_text = { CODE($key) } का मान एक पंक्ति का टेक्स्ट होना चाहिए, जो खाली न हो और ज़्यादा से ज़्यादा { $maximum } वर्ण का हो।
configuration_address = { CODE($key) } का मान ऐसा पता होना चाहिए जो { CODE("https://") } से शुरू हो और ज़्यादा से ज़्यादा { $maximum } वर्ण का हो।
configuration_list = { CODE($key) } का मान ऐसी सूची होना चाहिए जो खाली न हो और जिसमें ज़्यादा से ज़्यादा { $maximum } आइटम हों।
configuration_group = { CODE($key) } के भीतर अपनी कुंजियाँ होनी चाहिए, इनमें से: { LIST($keys) }।
configuration_same-label = { CODE($one) } और { CODE($other) } के लेबल का नाम एक ही है। दोनों के नाम अलग होने चाहिए।

## the check run on a change of it

configuration_valid = कॉन्फ़िगरेशन सही है
configuration_invalid = कॉन्फ़िगरेशन में त्रुटियाँ हैं
configuration_removed = कॉन्फ़िगरेशन हटाया गया है
configuration_changes = प्रीसेट { CODE($preset) } की तुलना में यह { LIST($settings) } को बदलता है।
configuration_changes-nothing = प्रीसेट { CODE($preset) } की तुलना में यह कुछ नहीं बदलता।
configuration_takes-effect = डिफ़ॉल्ट ब्रांच पर आने के बाद यह लागू होगा।
configuration_removed-effect = इसके मर्ज होने पर इसकी जगह संगठन की फ़ाइल और डिफ़ॉल्ट मान लागू होंगे।
configuration_invalid-effect = त्रुटियों वाली फ़ाइल का उपयोग बिल्कुल नहीं होता: इसे मर्ज किया गया, तो इसकी जगह डिफ़ॉल्ट मान लागू होंगे।
configuration_unreadable = फ़ाइल पढ़ी नहीं जा सकती: वह बहुत बड़ी है, या टेक्स्ट नहीं है।
configuration_on-line = पंक्ति { FIXED($line) }: { MESSAGE($problem) }

## the check run on a change of the rules

criteria_title = इससे वे नियम बदलते हैं जिन पर समीक्षाएँ चलती हैं
criteria_change = इसके बाद { CODE($path) } के नियम कुछ और कहते हैं:
criteria_gone = इसके बाद { CODE($path) } में कोई नियम नहीं मिलते। ये हट गए हैं:
criteria_effect = समीक्षाएँ इस पाठ पर नहीं, अपने कॉन्फ़िगरेशन पर चलती हैं: वे पहले की तरह जारी रहेंगी। जहाँ कोई आवश्यकता या संख्या बदलती है, वहाँ { CODE($configuration) } में भी वही लिखें।

## beside the lists

unrelated_summary = यह pull request परिदृश्य की सूचियाँ नहीं बदलती, इसलिए समीक्षा के लिए कुछ नहीं है।
unrelated_merge-group = pull request की समीक्षा merge queue में जाने से पहले होती है, इसलिए यहाँ और कुछ नहीं देखना है।

## audit

audit_title = परिदृश्य ऑडिट
audit_of = { LINK(CODE($repository), "https://github.com/", $repository) }, { DAY($date) } को, कमिट { CODE($commit) } पर
audit_summary =
    { $fine ->
        [one] सूचीबद्ध परियोजनाएँ: { STRONG($all, " में से ", $fine) } ठीक है।
       *[other] सूचीबद्ध परियोजनाएँ: { STRONG($all, " में से ", $fine) } ठीक हैं।
    }
audit_criteria_changed = { CODE($path) } के नियम वे नहीं हैं जिनके लिए समीक्षाएँ सेट की गई थीं। जब तक कॉन्फ़िगरेशन भी नहीं बदलता, समीक्षाएँ और यह ऑडिट पुराने नियमों पर चलेंगे।
audit_criteria_gone = जिन नियमों के लिए समीक्षाएँ सेट की गई थीं, वे { CODE($path) } में नहीं मिलते। अगर वे कहीं और हैं, तो कॉन्फ़िगरेशन में { CODE("criteria") } से बताएँ कि कहाँ।
audit_criteria_missing =
    { $count ->
        [one] पहले के वाक्यों में से { $count } अब वहाँ नहीं है।
       *[other] पहले के वाक्यों में से { $count } अब वहाँ नहीं हैं।
    }
audit_criteria_known = कॉन्फ़िगरेशन नए नियमों के अनुसार हो जाने पर उसमें यह लिखें:
audit_standing_fails = पास नहीं
audit_standing_ask = देखने लायक
audit_standing_not-known = अज्ञात
audit_standing_fine = ठीक
audit_tier_major = { TIER("major") }
audit_tier_emerging = { TIER("emerging") }
audit_tier_none = –
audit_heading_fails = जो आज पास नहीं होंगी
audit_heading_ask = किसी व्यक्ति के देखने लायक
audit_heading_not-known = जिनका पता नहीं चल सका
audit_heading_changes = पिछले ऑडिट ({ DAY($date) }) के बाद क्या बदला
audit_heading_news = परियोजनाओं का क्या हुआ
audit_filter_archived = आर्काइव
audit_filter_gone = गायब
audit_filter_license = लाइसेंस परिवर्तित
audit_filter_license-closed = अब मुक्त स्रोत नहीं
audit_filter_renamed = नाम परिवर्तित
audit_filter_silent = साल भर से शांत
audit_license-changed =
    पिछले ऑडिट में { HAS($before) ->
        [true] { CODE($before) }
       *[false] कोई नहीं
    }, अब { HAS($now) ->
        [true] { CODE($now) }
       *[false] कोई नहीं
    }
audit_no-adopters = उपयोगकर्ताओं की कोई सूची नहीं
audit_gone = { CODE($repository) } पर कुछ भी सार्वजनिक नहीं है
audit_new = नया
audit_column_news = खबर
audit_column_reason = कारण
audit_column_since = किस ऑडिट से
audit_heading_stars = स्टार की संख्या
audit_heading_order = स्टार के अनुसार क्रम
audit_heading_entries = प्रविष्टियाँ
audit_heading_lists = सूचियाँ
audit_heading_all = सभी परियोजनाएँ
audit_filter_moved = स्थानांतरित
audit_filter_stars = पुरानी स्टार-संख्या वाली
audit_filter_could-be-major = { TIER("major") } संभव
audit_filter_major-no-longer = अब { TIER("major") } नहीं
audit_filter_changed = परिवर्तित
audit_filter_problems = सुधार योग्य प्रविष्टि
audit_moved = सूची में { CODE($listed) }, आज { LINK(CODE($present), "https://github.com/", $present) }
audit_stars = सूची में { $listed } स्टार, GitHub पर { $present }
audit_order_behind = { CODE($name) } की जगह { CODE($behind) } के बाद है
audit_order_first = { CODE($name) } की जगह सबसे पहले है
audit_order_list =
    { $count ->
        [one] { CODE($list) } में { $count } प्रविष्टि क्रम से बाहर है
       *[other] { CODE($list) } में { $count } प्रविष्टियाँ क्रम से बाहर हैं
    }
audit_order_where = हर एक की सही जगह
audit_order_right = हर सूची सही क्रम में है।
audit_change_listed = सूची में नई
audit_change_no-longer-listed = अब सूचीबद्ध नहीं
audit_change_outcome = { MESSAGE($requirement) }: पहले { MESSAGE($from) }, अब { STRONG(MESSAGE($to)) }
audit_changes-none = कुछ नहीं बदला।
audit_more = … और { $count } अन्य
audit_fix = सूची के क्लोन में पते, स्टार की संख्या और क्रम { CODE("landscape-reviewer audit ", $repository, " --fix") } से अपडेट किए जा सकते हैं।
audit_stated = यह पेज वही बताता है जो मिला है। उसका क्या मतलब निकाला जाए, और पहले परियोजना से बात की जाए या नहीं, यह लोग तय करें।
audit_last-commit = किसी व्यक्ति का आखिरी कमिट { DAY($date) } को
audit_contributors = { $count } योगदानकर्ता
audit_contributors-at-least = { $count } या अधिक योगदानकर्ता
audit_commits = बारह महीनों में { $count } कमिट
audit_not-counted = नहीं गिने गए
audit_column_project = परियोजना
audit_column_tier = श्रेणी
audit_column_standing = नतीजा
audit_column_requirements = आवश्यकताएँ
audit_column_commits = बारह महीनों के कमिट
audit_column_contributors = योगदानकर्ता
audit_column_stars = स्टार
audit_column_remarks = टिप्पणियाँ
audit_badge_landscape =
    { $tier ->
        [major] परिदृश्य, { TIER("major") }
        [emerging] परिदृश्य, { TIER("emerging") }
       *[none] परिदृश्य
    }
audit_badge_met = { $all } में से { $met } पूरी
audit_badge_about =
    { $tier ->
        [major] रिपॉज़िटरी में जो दिखता है उसी से परखा गया, मानो परियोजना आज { TIER("major") } के रूप में प्रस्तावित हो। निर्णय परिदृश्य के मेंटेनर लेते हैं, और उत्पादन (production) में उपयोग प्रस्ताव में दिखाना होता है।
       *[none] रिपॉज़िटरी में जो दिखता है उसी से परखा गया, मानो परियोजना आज प्रस्तावित हो। निर्णय परिदृश्य के मेंटेनर लेते हैं।
    }
audit_page_search = परियोजना खोजें
audit_page_filters = केवल ये दिखाएँ
audit_page_all = सभी
audit_page_sort-hint = कॉलम के शीर्षक से उसी के अनुसार क्रम लगता है।
audit_page_evidence = क्या मिला
audit_page_shown = प्रदर्शित
audit_page_nothing = ऐसी कोई परियोजना नहीं है।
audit_page_picture-time = स्टार, और किसी व्यक्ति के आखिरी कमिट के बाद के दिन
audit_page_picture-describes = पास नहीं: { $fails }; देखने लायक: { $ask }; अज्ञात: { $unknown }; ठीक: { $fine }
audit_page_threshold = योगदानकर्ताओं की पट्टी में रेखा { $moreThan } पर है: { TIER("major") } के लिए इससे अधिक चाहिए।
audit_page_bars = बारह महीनों के कमिट महीने-दर-महीने दिखाए गए हैं, सबसे पुराना महीना पहले।
audit_page_commits = कमिट
audit_page_quiet = { $days } दिन से ज़्यादा समय से किसी व्यक्ति का कोई कमिट नहीं
audit_page_not-drawn =
    { $count ->
        [one] { $count } परियोजना नहीं दिखाई गई है: उसके बारे में बहुत कम पता है
       *[other] { $count } परियोजनाएँ नहीं दिखाई गई हैं: उनके बारे में बहुत कम पता है
    }
audit_page_show-all = सभी परियोजनाएँ दिखाएँ
audit_page_source = स्रोत
audit_page_out-of-order = क्रम से बाहर
audit_page_day = एक दिन
audit_page_month = एक महीना
audit_page_quarter = 90 दिन
audit_page_year = एक साल
audit_page_footer = यह पेज अपने-आप में पूरा है: न कुछ लोड करता है, न कुछ भेजता है। स्लैश कुंजी से खोजें; Escape से सब फिर दिखने लगता है।
audit_issue-title_fails =
    { $fails ->
        [one] परिदृश्य ऑडिट: { $fails } परियोजना आज पास नहीं होगी
       *[other] परिदृश्य ऑडिट: { $fails } परियोजनाएँ आज पास नहीं होंगी
    }
audit_issue-title_to-do = परिदृश्य ऑडिट: सूची अपडेट की जा सकती है
audit_issue-title_not-known = परिदृश्य ऑडिट: सब कुछ पता नहीं चल सका
audit_issue-title_well = परिदृश्य ऑडिट: सब ठीक है
audit_issue-about = ऑडिट का यही एक इश्यू है: हर बार इसी को फिर से लिखा जाता है, और सब ठीक होने पर बंद कर दिया जाता है। हाथ से बंद करने पर यह तब तक बंद रहता है जब तक करने को कुछ नया न हो।
audit_issue-well = सब ठीक है: हर सूचीबद्ध परियोजना आवश्यकताओं पर खरी है, और सूची अपडेट है। इसमें बदलाव होने पर यह इश्यू फिर से खुलेगा।
audit_pull_title_addresses = रिपॉज़िटरी के लिंक अपडेट करें
audit_pull_title_stars = स्टार की संख्या अपडेट करें
audit_pull_title_order = सूचियों को स्टार के क्रम में रखें
audit_pull_about = यह परिदृश्य ऑडिट से आया है, क्योंकि कॉन्फ़िगरेशन ऐसा चाहती है। केवल वही बदला गया है जिसके लिए किसी के निर्णय की ज़रूरत नहीं:
audit_pull_rules = मर्ज या बंद होने तक हर ऑडिट इस pull request को अपडेट करता है; मर्ज या बंद करना App अपने-आप कभी नहीं करती। ऐसे pull request न चाहिए हों, तो कॉन्फ़िगरेशन में { CODE("audit") } के नीचे { CODE("pullRequests: false") } लिखें।
audit_pull_not-needed = इस pull request की अब ज़रूरत नहीं: सूची इसके बिना ही अपडेट है। इसे बंद किया जा सकता है।
audit_pull_left = किसी और ने इस ब्रांच में कमिट किया है, इसलिए App इसे वैसा ही छोड़ती है।
audit_pull_no-permission = कॉन्फ़िगरेशन उन बदलावों का pull request चाहती है जिनके लिए किसी के निर्णय की ज़रूरत नहीं, पर App उसे नहीं लिख सकती: उसके पास { CODE("contents: write") } अनुमति नहीं है। App चलाने वाले उसे App की सेटिंग में जोड़ें, फिर यहाँ का कोई मालिक उसे स्वीकार करे।
audit_pull_refused = GitHub ने उन बदलावों का pull request नहीं लिया जिनके लिए किसी के निर्णय की ज़रूरत नहीं: { CODE($reason) }। अगला ऑडिट फिर कोशिश करेगा।

## the dashboard

dashboard_title = परिदृश्य डैशबोर्ड
dashboard_about = परिदृश्य की खुली pull request, और हर एक को किसका इंतज़ार है। यह पाठ यहीं अपडेट होता रहता है, जिससे किसी को सूचना नहीं जाती; अगर यह न चाहिए, तो इश्यू बंद कर दें। किसी pull request को फिर से दिखवाने के लिए उसके बॉक्स पर टिक करें: काम शुरू होने पर टिक हट जाता है।
dashboard_about-silent = परिदृश्य की खुली pull request, और हर एक से क्या कहा जाता। { CODE("silent") } मोड में केवल यही इश्यू लिखा जाता है, और यह यहीं अपडेट होता रहता है, जिससे किसी को सूचना नहीं जाती। किसी pull request को फिर से दिखवाने के लिए उसके बॉक्स पर टिक करें: काम शुरू होने पर टिक हट जाता है।
dashboard_all = सभी को फिर से देखें
dashboard_none = परिदृश्य की कोई pull request खुली नहीं है।
dashboard_audit = पिछला ऑडिट: { DAY($date) }
dashboard_heading_needs-maintainer = मेंटेनर के निर्णय के लिए
dashboard_heading_ready = तैयार, मेंटेनर के मर्ज करने के लिए
dashboard_heading_on-hold = होल्ड पर, जब तक मेंटेनर फिर से शुरू न करें
dashboard_heading_needs-changes = लेखक के बदलाव के लिए
dashboard_heading_not-evaluated = मूल्यांकन नहीं हुआ; दोबारा कोशिश अपने-आप होगी
dashboard_heading_waiting = अभी तक नहीं देखी गईं
dashboard_draft = ड्राफ़्ट
dashboard_since = { DAY($date) } से
dashboard_left-out =
    { $count ->
        [one] { $count } और नहीं दिखाई गई है: पाठ में उसके लिए जगह नहीं है।
       *[other] { $count } और नहीं दिखाई गई हैं: पाठ में उनके लिए जगह नहीं है।
    }
dashboard_cut = इनसे पुरानी खुली pull request भी हैं, जो नहीं दिखाई गई हैं।

## check, at a terminal

check_compared = { CODE($base) } ({ CODE($commit) }) से तुलना की गई।
check_compared-earlier = { CODE($base) } के कमिट { CODE($commit) } से तुलना की गई, जिस पर यह ब्रांच आधारित है।
check_fixed = ठीक किया गया
check_fixable = { CODE("--fix") } इसे ठीक कर देता है
check_severity =
    { $severity ->
        [failure] त्रुटि
        [warning] चेतावनी
       *[notice] सूचना
    }
check_count =
    { $severity ->
        [failure]
            { $count ->
                [one] { $count } त्रुटि
               *[other] { $count } त्रुटियाँ
            }
        [warning]
            { $count ->
                [one] { $count } चेतावनी
               *[other] { $count } चेतावनियाँ
            }
       *[notice]
            { $count ->
                [one] { $count } सूचना
               *[other] { $count } सूचनाएँ
            }
    }
check_found = { LIST($counts) }।
check_no-list = परिदृश्य की कोई सूची नहीं बदलती।
check_same-commit = जाँचा गया कमिट वही है जिससे उसकी तुलना की गई; { CODE("--base") } से कोई पुराना कमिट बताएँ।
check_nothing-found = कुछ नहीं मिला।
check_repairable =
    { $which ->
        [it] इसे { CODE("--fix") } से ठीक किया जा सकता है।
       *[some] इनमें से { $count } को { CODE("--fix") } से ठीक किया जा सकता है।
    }
check_without-token = केवल प्रविष्टियाँ जाँची गईं; { CODE("GITHUB_TOKEN") } में टोकन होने पर परियोजनाओं की समीक्षा भी होती है।
check_entries-alone = केवल प्रविष्टियाँ जाँची गईं, बिना नेटवर्क के।
check_verdict = निष्कर्ष: { MESSAGE($title) }। लेबल: { PROSE($labels) }।
check_whole = पूरी समीक्षा

## pages of the server

front_title = परिदृश्य समीक्षक
front_about = यह सर्वर परिदृश्यों की pull request की समीक्षा करता है: हर एक पर बताता है कि प्रस्तावित परियोजना सूचीबद्ध होने की कौन-सी आवश्यकताएँ पूरी करती है। यह केवल सलाह देता है; मर्ज, बंद या स्वीकृत कभी नहीं करता।
front_paths = GitHub अपनी डिलीवरी { CODE($path) } पर भेजता है; { CODE("/readyz") } बताता है कि सब ठीक है या नहीं।
project_absent = GitHub पर इस नाम की कोई सार्वजनिक रिपॉज़िटरी नहीं है।
project_later = GitHub से एक समय में कुछ ही परियोजनाओं के बारे में पूछा जाता है। कृपया बाद में फिर आएँ।

## the set-up page

set-up_title = परिदृश्य समीक्षक सेट अप करें
set-up_about = यह पेज वह GitHub App बनाता है जो आपकी सूची की समीक्षा करती है। जब तक आप GitHub पर बटन नहीं दबाते, तब तक कुछ नहीं बनता।
set-up_owner = App किसकी है?
set-up_owner_person = मेरी: जिस खाते से मैंने GitHub पर साइन इन किया है, उसकी
set-up_owner_organization = किसी संगठन की, जो मेरा है या जिसकी App का प्रबंधन मेरे पास है:
set-up_organization = संगठन का नाम
set-up_public = इसे कौन इंस्टॉल कर सकता है?
set-up_public_others = मालिक के अलावा दूसरे भी
set-up_public_why = यह तब ज़रूरी है जब सूची किसी दूसरे खाते की हो, App वाले खाते की नहीं। जो इसे इंस्टॉल करता है, उसकी सूचियों की समीक्षा आपका सर्वर करता है।
set-up_github = GitHub कहाँ है?
set-up_github_address = GitHub का पता
set-up_github_enterprise = GitHub Enterprise के लिए दूसरा पता।
set-up_webhook = GitHub आपके सर्वर तक कहाँ पहुँचता है?
set-up_webhook_address = डिलीवरी का पता
set-up_webhook_about = एक सार्वजनिक पता जो इस प्रोग्राम तक ले जाए; उसका पथ { CODE($path) } है।
set-up_continue = आगे बढ़ें
set-up_wrong_organization = वह नाम लिखें जो उसके पते में है: { CODE("https://github.com/ebpf-io") } का नाम { CODE("ebpf-io") } है।
set-up_wrong_github = इसे वैसे लिखें जैसे ब्राउज़र दिखाता है, जैसे { CODE("https://github.com") } या { CODE("https://github.example.com") }।
set-up_wrong_webhook = पूरा पता लिखें, जैसे { CODE("https://reviewer.example.com", $path) }।
set-up_wrong_loopback = GitHub उस पते से इस मशीन तक नहीं पहुँच सकता: इसका सार्वजनिक पता लिखें।
set-up_make = GitHub पर App बनाएँ
set-up_belongs =
    { HAS($organization) ->
        [true] { CODE($github) } पर यह संगठन { CODE($organization) } की है।
       *[false] { CODE($github) } पर यह आपके अपने खाते की है।
    }
set-up_installs =
    { $isPublic ->
        [true] दूसरे भी इसे इंस्टॉल कर सकते हैं।
       *[false] कोई और इसे इंस्टॉल नहीं कर सकता।
    }
set-up_delivers = GitHub डिलीवरी { CODE($address) } पर भेजता है।
set-up_late = बहुत देर लगती है
set-up_answer_here = यह पता इसी प्रोग्राम तक ले जाता है।
set-up_answer_reviewer = वहाँ एक परिदृश्य समीक्षक जवाब देता है।
set-up_answer_silent =
    वहाँ से जवाब नहीं आता ({ HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    })। आप आगे बढ़ सकते हैं, और प्रोग्राम शुरू करने से पहले इसे ठीक कर सकते हैं।
set-up_answer_elsewhere = यह किसी दूसरे पते पर भेजता है ({ FIXED($status) }), और GitHub वहाँ नहीं जाता: वही पता लिखें।
set-up_answer_another = वहाँ से { FIXED($status) } के साथ जवाब आता है, पर वह यह प्रोग्राम नहीं है: प्रोग्राम शुरू करने से पहले अपना प्रॉक्सी देखें।
set-up_leads-back = GitHub इसका नाम दिखाता है, जिसे आप बदल सकते हैं, और आपको यहाँ वापस लाता है।
set-up_change = पहले कुछ बदलें
set-up_made = App बन गई
set-up_made_kept = { CODE($app) } GitHub पर है, और उसके क्रेडेंशियल { CODE($file) } में हैं। यह पेज प्रोग्राम के साथ समाप्त होता है, जो रुक गया है।
set-up_next = आगे क्या करें
set-up_next_start = प्रोग्राम फिर से शुरू करें: { CODE("npm start") }
set-up_next_install = सूची की रिपॉज़िटरी पर { LINK("App इंस्टॉल करें", $url) }। उसकी खुली pull request की समीक्षा कुछ सेकंड में हो जाती है।
set-up_next_doctor = पूछें कि सब ठीक है या नहीं: { CODE("npm run doctor") }
set-up_failed = यह नहीं हो पाया
set-up_failed_again = फिर से शुरू करें
set-up_failed_no-page = ऐसा कोई पेज नहीं है।
set-up_failed_form = वह फ़ॉर्म इस प्रोग्राम ने नहीं बनाया था।
set-up_failed_not-asked = इस प्रोग्राम ने GitHub से वह App नहीं माँगी थी।
set-up_failed_refused = GitHub App के क्रेडेंशियल नहीं देता ({ FIXED($status) }): इसके लिए मिला कोड एक ही बार, और एक घंटे तक चलता है।
set-up_failed_silent =
    { CODE($url) } ने App के क्रेडेंशियल नहीं दिए: { HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }।
