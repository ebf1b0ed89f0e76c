/**
 * How answers in other languages than English decline: regular expressions as in refusal-phrases.ts. What else an answer
 * does is not read in them. A word's boundary (\b) is that of Latin letters without accents only.
 */

const TURKISH_CANNOT = '[ae](?:mam|mem|mıyoru[mz]|miyoru[mz]|mayacağı[mz]|meyeceği[mz]|mayız|meyiz)(?![a-zçğıöşü])'

/** By language. */
export const DECLINES_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  french: [
    "\\bje (?:ne |n')(?:peux|puis|pourrai|vais|veux|suis)(?: malheureusement| donc)? pas (?:en mesure |capable |autorisée? |disposée? |programmée? )?(?:à |de |d')?(?:(?:vous|te|y|le|lui|m') |t'|l')?(?:aider|fournir|répondre|donner|créer|écrire|générer|assister|accéder|satisfaire|faire|continuer|participer|soutenir|encourager|proposer|expliquer|partager|produire|rédiger|offrir|traiter|accepter|discuter|promouvoir)",
    '\\bje (?:dois|suis obligée? de|préfère) (?:décliner|refuser)',
    '\\bje refuse de',
    "désolée?,? (?:mais )?(?:je ne (?:peux|puis)|c'est impossible)",
    "\\bil (?:n'est pas|ne serait pas) (?:approprié|éthique|acceptable|convenable|possible pour moi)",
  ],
  german: [
    '\\bich (?:kann|werde|darf|möchte|will)\\b.{0,60}\\b(?:nicht|kein(?:e[nrms]?)?)\\b.{0,80}(?:helfen|bereitstellen|erstellen|unterstützen|geben|liefern|beantworten|erfüllen|schreiben|anbieten|nachkommen|behilflich|teilnehmen|erklären|verfassen|generieren|fördern|ausführen|dienen)\\b',
    '\\b(?:dabei|damit|hierbei|das|dazu|leider) (?:kann|werde|darf|möchte) ich (?:(?:ihnen|dir|euch|leider) ){0,2}(?:nicht|keine)\\b',
    '\\bich bin (?:leider )?nicht (?:in der lage|befugt|bereit|berechtigt|dafür programmiert)',
    '\\bich (?:muss|möchte)\\b.{0,40}\\bablehnen',
    '\\bich (?:lehne|weigere)\\b.{0,40}\\b(?:ab|mich)\\b',
    'tut mir leid,? (?:aber )?(?:ich kann|(?:das|dabei|damit) (?:kann|geht))',
  ],
  spanish: [
    '\\bno (?:puedo|podré|podemos|me es posible|voy a|debo|soy capaz de|estoy (?:en condiciones|autorizad[oa]|programad[oa]|en posición|dispuest[oa]|diseñad[oa]))\\b.{0,40}(?:ayudar|proporcionar|ofrecer|\\bdar|brindar|asistir|cumplir|crear|escribir|generar|responder|facilitar|participar|apoyar|hacer|compartir|explicar|satisfacer|promover|atender|redactar|continuar)',
    '\\blo (?:siento|lamento),? (?:pero )?no\\b',
    '\\bdebo (?:rechazar|declinar|negarme)',
    '\\bme niego a\\b',
    '\\bno (?:es|sería) (?:apropiado|ético|adecuado|correcto)\\b',
  ],
  portuguese: [
    'não (?:posso|poderei|podemos|consigo|vou|devo|sou capaz de|me é possível|estou (?:autorizad[oa]|programad[oa]|apt[oa]|dispost[oa]|em condições))\\b.{0,40}(?:ajudar|fornecer|oferecer|\\bdar|auxiliar|atender|cumprir|criar|escrever|gerar|responder|participar|apoiar|fazer|compartilhar|partilhar|explicar|promover|redigir|continuar|produzir)',
    '\\b(?:desculpe?|lamento|sinto muito),? (?:mas )?não',
    '\\bdevo recusar',
    '\\b(?:me recuso|recuso-me)\\b',
    'não (?:é|seria) (?:apropriado|ético|adequado|correto)\\b',
  ],
  italian: [
    '\\bnon (?:posso|potrò|possiamo|intendo|voglio|devo|mi è possibile|ho intenzione di|sono (?:in grado|autorizzat[oa]|programmat[oa]|dispost[oa]))\\b.{0,40}(?:aiutar|fornir|offrir|\\bdar|assister|soddisfar|crear|scriver|generar|risponder|partecipar|supportar|\\bfar|condivider|spiegar|promuover|continuar|produr)',
    '\\bmi (?:dispiace|scuso),? (?:ma )?non\\b',
    '\\bdevo (?:rifiutar|declinar)',
    '\\bmi rifiuto\\b',
    '\\bnon (?:è|sarebbe) (?:appropriato|etico|corretto|accettabile)\\b',
  ],
  chinese: [
    '(?:抱歉|对不起|對不起|很遗憾|很遺憾|不好意思).{0,20}(?:不能|无法|無法|不会|不會|不可以|没办法|不便)',
    '(?:我|我们|我們|并|^).{0,8}(?:不能|无法|無法|不会|不會|不可以|没有办法|不便|拒绝|拒絕).{0,12}(?:提供|协助|協助|帮助|幫助|帮你|帮您|回答|满足|滿足|支持|创作|創作|生成|撰写|撰寫|编写|参与|參與|讨论|討論|给出|執行|执行|处理|继续|告诉|分享|这样做|这么做|从事|鼓励)',
    '(?:请求|要求|请求内容|請求).{0,10}(?:违反|不当|不合适|不道德|违法)',
    '我必须拒绝',
  ],
  japanese: [
    '(?:申し訳|すみません|ごめんなさい|恐れ入りますが|残念ながら).{0,50}(?:できません|できかね|いたしかね|致しかね|応じられません|お断り)',
    '(?:提供|お手伝い|手伝う|支援|お答え|答える|回答|協力|作成|説明|対応|お応え|応じる|手助け|助言|生成|教える|お伝え|書く).{0,10}(?:できません|できない|できかね|いたしかね|致しかね|いたしません|お断り)',
    'お断り(?:いたします|します|させて)',
  ],
  hindi: [
    '(?:मैं|हम).{0,80}(?:मदद|सहायता|जानकारी|प्रदान|निर्देश|उत्तर|जवाब|अनुरोध|सहयोग|समर्थन|लिख|बना).{0,30}(?:नहीं (?:कर|दे|बता|लिख|बना|सक)|असमर्थ|अक्षम|इनकार)',
    '(?:माफ़|माफ|क्षमा|खेद).{0,60}(?:नहीं (?:कर|दे|बता|लिख|बना)|असमर्थ)',
  ],
  arabic: [
    '(?:لا (?:أستطيع|يمكنني|أقدر|يسعني)|لن (?:أستطيع|أتمكن|أقوم|أقدم|أساعد)|لست قادر|غير قادر|ليس بإمكاني).{0,30}(?:مساعد|المساعدة|تقديم|توفير|إنشاء|كتابة|الإجابة|تلبية|دعم|فعل|القيام|مشاركة|إعطاء|شرح|تنفيذ|الاستجابة|توليد|أن أ)',
    '(?:آسف|عذر|أعتذر|المعذرة).{0,30}(?:لا |لن |لست |غير )(?:أستطيع|يمكنني|أقدر|أتمكن|أقوم|قادر)',
    'أرفض|أن أرفض',
  ],
  dutch: [
    '\\bik (?:kan|zal|mag|wil|ga)\\b.{0,60}\\b(?:niet|geen)\\b.{0,80}(?:helpen|geven|bieden|verstrekken|beantwoorden|schrijven|maken|assisteren|meewerken|voldoen|uitleggen|ondersteunen|doen|delen|genereren)\\b',
    '\\b(?:daar|hier)(?:bij|mee|aan|op|over) (?:kan|wil|mag|zal) ik (?:(?:u|je|jou|jullie|helaas) ){0,2}niet\\b',
    'het spijt (?:me|mij|ons),? (?:maar )?(?:ik (?:kan|mag)|dat kan|daar|hier)',
    '\\bik (?:weiger|moet (?:dit |dat )?weigeren|ben niet in staat)\\b',
  ],
  swedish: [
    '\\bjag (?:kan|kommer|får|vill|tänker)\\b.{0,30}\\binte\\b.{0,80}(?:hjälpa|ge|tillhandahålla|svara|skriva|skapa|bistå|uppfylla|stödja|förklara|göra|dela|delta)',
    '(?:tyvärr|ledsen|beklagar|förlåt).{0,40}(?:kan|får) (?:jag )?(?:tyvärr )?inte',
    '\\bjag (?:måste avböja|vägrar|avböjer)',
  ],
  polish: [
    'nie (?:mogę|możemy|będę|jestem w stanie|zamierzam|chcę)(?: (?:ci|panu|pani|w|z))?.{0,60}(?:pom(?:óc|agać)|udziel|dostarcz|odpowi|spełni|stworzy|napisa|poda[ćw]|wspier|wyjaśni|uczestnicz|tego|zrobi|wykona|przedstawi|generow|zapewni)',
    '(?:przykro mi|przepraszam|niestety).{0,30}nie (?:mogę|możemy|jestem w stanie|będę)',
    '(?:muszę|jestem zmuszon[ya]) odmówić|odmawiam',
  ],
  russian: [
    'не (?:могу|можем|буду|будем|смогу|сможем|стану|в состоянии|имею (?:права|возможности)).{0,60}(?:помо[гч]|предостав|ответ|отвеч|выполн|созда|напис|писать|дать|давать|поддерж|объясн|обсужда|участв|рассказ|содейств|сгенер|продолж|делиться|сделать|этого|с этим)',
    '(?:извини|прости|к сожалению|сожалею|прошу прощения).{0,40}не (?:могу|можем|буду|будем|смогу)',
    'вынужден[аы]? .{0,12}отказать|отказываюсь',
  ],
  ukrainian: [
    'не (?:можу|можемо|буду|зможу).{0,60}(?:допомо|надат|надав|відпов|викон|створ|напис|дати|давати|пояс|підтрим|обговор|участь|розпов|зробити|цього|з цим)',
    '(?:вибач|пробач|на жаль|перепрош).{0,40}не (?:можу|можемо|буду|зможу)',
    'змушен(?:ий|а|і) .{0,12}відмов|відмовляюс',
  ],
  turkish: [
    `(?:üzgünüm|maalesef|özür dilerim|kusura bakma|\\bbu (?:konuda|isteğ|taleb|tür)).{0,100}${TURKISH_CANNOT}`,
    `(?:yardımcı ol|yardım ed|bilgi ver|sağlay|yerine getir|destek ol)${TURKISH_CANNOT}`,
    'reddetmek zorundayım|reddediyorum',
  ],
  vietnamese: [
    'tôi (?:không|chẳng) (?:thể|được phép|có thể).{0,40}(?:giúp|hỗ trợ|cung cấp|trả lời|đáp ứng|thực hiện|viết|tạo|hướng dẫn|chia sẻ|làm|tham gia|giải thích)',
    '(?:xin lỗi|rất tiếc).{0,40}không thể',
    'tôi (?:phải |xin )?từ chối',
  ],
  indonesian: [
    '(?:saya|kami|aku) (?:tidak|tak) (?:dapat|bisa|boleh|akan|mampu).{0,40}(?:bantu|memberi|menyediakan|menjawab|memenuhi|membuat|menulis|mendukung|melakukan|menjelaskan|membagikan|berpartisipasi|melayani)',
    'maaf.{0,30}(?:tidak|tak) (?:dapat|bisa|boleh)',
    '(?:saya|kami) (?:harus |terpaksa )?menolak',
  ],
  korean: [
    '(?:도와 ?드릴|도울|도와 ?줄|제공(?:해 ?드릴|할|해 ?줄)|답변(?:해 ?드릴|할|드릴)|알려 ?드릴|알려 ?줄|작성(?:해 ?드릴|할)|응할|지원(?:할|해 ?드릴)|설명(?:할|해 ?드릴)|처리할|수행할|도움을 (?:드릴|줄)) ?수(?:가|는|도)? ?없',
    '(?:죄송|미안|유감|안타깝).{0,50}(?:없(?:습니다|어요|네요)|못(?:합니다|해요)|않습니다|어렵습니다|거절|거부)',
    '(?:거절|거부)(?:합니다|하겠습니다|해야)',
  ],
  marathi: [
    'मी .{0,80}(?:मदत|माहिती|सहाय्य|उत्तर|विनंती|सहकार्य|सूचना|लिह|तयार).{0,30}(?:शकत नाही|शकणार नाही|असमर्थ|नकार)',
    '(?:माफ|क्षम|खेद).{0,60}(?:शकत नाही|शकणार नाही|असमर्थ)',
  ],
  tamil: [
    '(?:உதவ|வழங்க|பதிலளிக்க|செய்ய|எழுத|உருவாக்க|தர|விளக்க|அளிக்க|பகிர|நிறைவேற்ற) ?(?:முடியாது|இயலாது|மாட்டேன்)',
    '(?:மன்னிக்க|வருந்து).{0,80}(?:முடியாது|இயலாது|மாட்டேன்|முடியவில்லை)',
  ],
  malayalam: [
    '(?:സഹായിക്കാ|നൽകാ|ഉത്തരം|ചെയ്യാ|എഴുതാ|പറയാ|വിശദീകരിക്കാ|സൃഷ്ടിക്കാ).{0,14}(?:കഴിയില്ല|സാധിക്കില്ല|കഴിയുകയില്ല|പറ്റില്ല)',
    '(?:ക്ഷമിക്ക|ഖേദ).{0,80}(?:കഴിയില്ല|സാധിക്കില്ല|പറ്റില്ല)',
  ],
  // No more than that they are sorry, or that they cannot.
  bare: [
    '^\\W{0,3}(?:(?:je suis |nous sommes )?désolée?s?|non|je ne peux pas|je refuse|(?:es )?tut mir leid|nein|das geht nicht|lo siento|no puedo(?: hacer(?:lo| eso| esto))?|mi dispiace|non posso(?: farlo)?|desculpe|sinto muito|não posso(?: fazer isso)?|извините|простите|нет|не могу|抱歉|对不起|不行|不可以|我不能|申し訳(?:ありません|ございません)|できません|죄송합니다|안 ?됩니다|عذرا|آسف|لا أستطيع|माफ़ करें)\\W{0,3}$',
  ],
}
