"""Words that stand around an article on a page and get copied with it: sections, buttons, invitations.

All in lower case. From reading news pages; the button words are those that browsers' and networks' own interfaces use
in each language."""

from __future__ import annotations


def _table(text: str) -> frozenset[str]:
    """The entries of `text`, which stand between bars."""
    return frozenset(" ".join(entry.split()) for entry in text.split("|"))


SECTIONS = _table(
    """news|world|international|national|local|politics|business|economy|finance|markets|money|technology|tech|
    science|health|sport|sports|culture|arts|entertainment|lifestyle|life|opinion|opinions|editorial|editorials|
    comment|commentary|analysis|features|feature|video|videos|photos|photo|gallery|pictures|multimedia|podcast|
    podcasts|live|home|homepage|front page|frontpage|main|latest|headlines|top stories|breaking|trending|
    most read|editor's pick|editor's picks|africa|americas|asia|asia pacific|asia-pacific|australia|europe|
    middle east|middle-east|mideast|latin america|north america|south asia|central asia|us|u.s.|usa|uk|china|
    india|russia|ukraine|environment|climate|education|travel|law|crime|society|religion|military|defence|defense|
    diplomacy|foreign affairs|foreign policy|energy|oil and gas|real estate|property|weather|magazine|weekend|
    special report|special reports|explainer|explainers|fact check|interview|interviews|investigation|
    investigations|profile|obituary|obituaries|letters|nation|region|regional|state|global|geopolitics|security|
    war|conflict|elections|election|companies|industry|banking|autos|motoring|food|fashion|books|film|music|tv|
    television|radio|theatre|art|history|women|youth|community|people|press release|press releases|newsletter|
    newsletters|events|about us|contact|contact us|new|now|exclusive|must read|in depth|in-depth|long read|
    longread|the big story|perspective|perspectives|viewpoint|views|column|columns|columnists|blogs|blog|topics|
    article|articles|story|stories|report|reports"""
)
"""Names of sections, each as a whole line or as a step of a trail ("Home > World")."""

BEFORE_NEWS = frozenset(
    "world international national local breaking latest top sports sport business political politics regional foreign "
    "home domestic daily today's more all related other general economic financial tech technology science health "
    "crime entertainment city state global us uk europe africa asia china india russia ukraine".split()
)
"""What makes a section of the word "News" ("World News")."""

NETWORKS = frozenset(
    """facebook twitter x whatsapp telegram linkedin reddit pinterest instagram youtube tiktok email e-mail mail
    messenger viber vk vkontakte odnoklassniki ok line kakaotalk wechat weibo tumblr flipboard pocket threads
    bluesky mastodon xing skype sms snapchat google google+ rss zalo fb gmail print copy link copy-link url""".split()
)

BUTTONS = _table(
    """enditem|ends|end|published|updated|posted|last updated|by|
    share|share this|share article|share this article|share this story|share on|share via|share with|share now|
    tweet|tweet this|save|save article|print|print this|print article|email|email this|copy link|copy url|copied|
    listen|listen to this article|listen to article|listen to this story|play|pause|play audio|read aloud|
    bookmark|like|dislike|comment|comments|add comment|leave a comment|view comments|post a comment|reply|follow|
    following|follow us|subscribe|subscribe now|sign in|sign up|log in|login|register|donate|support us|menu|
    search|close|next|previous|prev|back|back to top|top|more|read more|show more|load more|see more|view more|
    continue reading|advertisement|advertisements|advertising|ad|ads|sponsored|promoted|skip to content|
    skip to main content|skip advertisement|font size|text size|a a a|a- a+|a+ a-|resize|zoom|enlarge image|
    view gallery|full screen|loading|loading...|related|related articles|related stories|related news|
    related topics|related content|recommended|recommended for you|you may also like|you might also like|
    most popular|most viewed|also read|read also|read next|up next|don't miss|more on this|more on this story|
    more from|story continues below|story continues below advertisement|article continues below|
    continue reading below|scroll to continue|tags|topics|keywords|categories|filed under|explore more|
    discover more|add to favorites|report an error|report a typo|send us a tip|was this helpful|transcript|
    toggle caption|hide caption|enlarge this image|notifications|allow notifications|chia sẻ|thích|bình luận|
    in bài|lưu|partager|partagez|imprimer|enregistrer|commenter|commentaires|lire aussi|lire la suite|s'abonner|
    teilen|drucken|merken|speichern|kommentare|kommentieren|anzeige|werbung|abonnieren|compartir|comparte|
    imprimir|guardar|comentar|comentarios|publicidad|suscríbete|lee también|condividi|stampa|salva|commenti|
    pubblicità|leggi anche|partilhar|compartilhar|compartilhe|comentários|publicidade|leia também|delen|printen|
    opslaan|reacties|advertentie|lees ook|dela|skriv ut|spara|del|udskriv|gem|lagre|jaa|tulosta|udostępnij|drukuj|
    zapisz|komentarze|reklama|czytaj także|sdílet|tisk|uložit|zdieľať|megosztás|nyomtatás|distribuie|podijeli|
    podeli|deli|сподели|поделиться|поделитесь|распечатать|сохранить|комментарии|реклама|читайте также|поділитися|
    роздрукувати|зберегти|коментарі|читайте також|бөлісу|paylaş|yazdır|kaydet|yorumlar|reklam|bagikan|cetak|
    simpan|komentar|iklan|baca juga|kongsi|ibahagi|chapisha|shiriki|शेयर|शेयर करें|साझा करें|শেয়ার|শেয়ার করুন|
    பகிர்|షేర్|شارك|مشاركة|طباعة|حفظ|تعليقات|إعلان|اقرأ أيضا|به اشتراک گذاری|اشتراک|چاپ|شیئر کریں|שתף|שיתוף|הדפסה|
    分享|分享到|打印|收藏|评论|广告|列印|評論|廣告|シェア|シェアする|印刷|保存|コメント|広告|공유|공유하기|인쇄|댓글|광고|แชร์|แบ่งปัน|κοινοποίηση|μοιραστείτε|
    εκτύπωση|σχόλια|διαφήμιση"""
)
"""Whole lines that are buttons or signs of the page, in many languages."""

INVITATIONS = (
    "our standards:", "contact us", "contact the newsroom", "got a tip", "have a tip", "editor:", "editors:",
    "read more:", "read also:", "also read:", "see also:", "read:", "read next:", "more:", "related:",
    "related story:", "related article:", "related articles:", "related stories:", "related news:", "recommended:",
    "don't miss:", "must read:", "watch more:", "watch the video:", "listen:", "tags:", "topics:", "keywords:",
    "categories:", "category:", "filed under:", "filed in:", "posted in:", "share:", "share this:", "share on:",
    "follow us:", "subscribe to ", "subscribe:", "sign up for ", "sign up to ", "click here ", "click to ",
    "tap here ", "join our ", "join us on ", "join the conversation", "download our ", "download the app",
    "get our ", "get the latest ", "get more news", "stay updated", "stay informed", "stay tuned", "for more news",
    "for the latest ", "for more information visit", "follow us ", "follow our ", "like us on ", "find us on ",
    "visit our ", "check out our ", "to read the full ", "already a subscriber", "already have an account",
    "log in to ", "please log in", "please enable", "you need to enable", "your browser ",
    "this site uses cookies", "we use cookies", "view the discussion", "comments are closed", "report this ad",
    "story continues", "article continues", "this content is only available", "to continue reading",
    "support our journalism", "baca juga:", "lire aussi", "lesen sie auch", "lea también", "leggi anche",
    "читайте также", "читайте також", "xem thêm", "lees ook", "do you support ",
)  # fmt: skip
"""How lines begin that invite the reader elsewhere."""

PRINT_DAY = (
    "today", "today is", "today's date", "current date", "date today", "now", "printed", "printed on", "accessed",
    "retrieved", "retrieved on", "date accessed",
)  # fmt: skip
"""What stands before the day on which a page was shown or printed, which is not the day of the report."""

PUBLISHED = (
    "published", "published on", "published at", "publication date", "date published", "date of publication",
    "posted", "posted on", "posted at", "date", "issued", "issued on", "released", "release date", "on",
    "first published", "first published on", "created", "created on", "added", "publish date", "pub date",
    "publié le", "veröffentlicht am", "publicado el", "pubblicato il", "опубликовано", "dated",
)  # fmt: skip
UPDATED = (
    "updated", "updated on", "updated at", "last updated", "last updated on", "last modified", "modified",
    "last update", "update", "revised", "last updated at", "edited", "mis à jour le", "aktualisiert am",
    "actualizado",
)  # fmt: skip

OUTLET_WORDS = frozenset(
    """times post herald tribune gazette courier chronicle guardian observer telegraph journal mail standard star sun
    mirror express dispatch examiner inquirer bulletin monitor sentinel register record reporter daily weekly
    press newspaper tv radio broadcasting network online today live wire agency magazine review globe
    independent echo argus mercury citizen leader ledger bee voice world news
    anzeiger zeitung tageblatt tagblatt rundschau nachrichten allgemeine kurier bote presse abendblatt morgenpost
    dagblad courant nieuws tidende tidning tidningen dagbladet posten bladet avis""".split()
)
"""What the name of an outlet ends with, where a line of the page's head may be one."""

NEVER_NAMES = frozenset(
    """news world report reports reporter staff desk team editor editors editorial key points top breaking live
    analysis opinion exclusive video photo photos gallery update updated latest watch read more share special
    feature interview introduction background conclusion summary overview highlights context timeline fact facts
    file what why how who when where the a an in on at of for and or to with from by is are was this that these
    those part chapter section today story stories morning evening weekly daily global international national
    regional politics business economy sport sports health science technology culture travel market markets
    press release statement full text transcript note correction clarification advertisement image images
    courtesy source sources reference references minutes min january february march april may june july august
    september october november december monday tuesday wednesday thursday friday saturday sunday north south
    east west new united states kingdom republic president minister
    one two three four five six seven eight nine ten first second third quarter month months mths year years week weeks
    net pay total jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun""".split()
)
"""Words that make a line of capitalised words no person's name."""

ROLES = frozenset(
    """staff writer writers correspondent correspondents reporter reporters editor editors bureau chief columnist
    contributor contributing senior special political diplomatic foreign defence defense security business
    economics sports deputy managing executive associate assistant head producer anchor presenter journalist
    journalists desk newsroom agency agencies photographer analyst fellow professor team""".split()
)
"""Words of a role behind a name in a byline ("Ada Moss, Senior Correspondent")."""
