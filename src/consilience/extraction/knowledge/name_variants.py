"""Given names that one person may bear by turns, and family names that are written in several ways.

From common knowledge: the short forms of English given names, the forms one name has in neighbouring languages
("Vladimir" in Russian is "Volodymyr" in Ukrainian), the ways Arabic and Korean names are written in Latin letters.
"""

from __future__ import annotations

_SHORT = """
abigail abby gail | abraham abe avraham | albert al bert bertie | alexander alex alec sandy sasha xander lex aleksandr
oleksandr aliaksandr alyaksandr iskander alexandre alejandro alessandro aleksander alexandros | alexandra alex alexa
sandra sasha aleksandra oleksandra | alfred alf fred freddie alfie | amanda mandy | andrew andy drew andrei andrey
andriy andrij andre andreas andres andrea andrzej | angela angie | anthony tony anton antonio antoine antony | antonia
toni | archibald archie | arthur art artie | barbara barb barbie babs | bartholomew bart | benjamin ben benny benji |
bernard bernie barney | beverly bev | bradley brad | caroline carrie carol carolyn | catherine kate kathy cathy katie
kitty cate katherine kathryn kathleen ekaterina kateryna katarzyna katharina katya kat | charles charlie chuck chas
carl karl carlos | charlotte charlie lottie | christine chris christina chrissie tina kristina | christopher chris kit
topher | clifford cliff | clinton clint | constance connie | cynthia cindy | daniel dan danny | david dave davey dai
davy | deborah debbie debra deb | dennis denny denis | dominic dom nick | donald don donnie | dorothy dot dottie dolly
| douglas doug | edward ed eddie ned ted teddy eduard edvard eduardo | edwin ed eddie | eleanor ellie nell nora ella |
elizabeth liz lizzie beth betty betsy eliza libby bess elisabeth elsie lisa yelizaveta | emily em emmy | emmanuel
manny manu emanuel | eugene gene yevgeny yevgeni evgeny evgeni yevhen yevgeniy eugen eugenio | ezekiel zeke | florence
flo florrie | frances fran fanny frankie | francis frank frankie fran francisco pancho paco francesco francois |
franklin frank | frederick fred freddie freddy fritz frederic friedrich fredrik | gabriel gabe | gabrielle gabby |
geoffrey geoff jeff jeffrey | george georgie jorge georges georg yuri yuriy yury heorhiy georgy georgi giorgi | gerald
gerry jerry | gerard gerry gerardo | gilbert gil | gregory greg grigory hryhoriy | gwendolen gwen | harold harry hal |
harriet hattie harry | henry harry hank hal henri enrique heinrich henrik | herbert herb bert | herman hermann |
howard howie | hubert bert | hugh hughie hugo | isaac ike izzy yitzhak itzhak | isabel isabella bella izzy | jacob
jake jakob yakov yaakov | james jim jimmy jamie jem jaime | jacqueline jackie | jane janie janet | janet jan | jason
jay | jeremiah jerry | jeremy jem jez jerry | jessica jess jessie | joan joanie | joanna jo joanne | john jack johnny
jon juan jean johann johannes giovanni ivan yahya jan johan | jonathan jon jonny nathan jonathon | joseph joe joey
josef jose giuseppe yosef youssef | josephine jo josie | joshua josh yehoshua | judith judy jude | julian jules |
juliet julie | katherine kate kathy katie kit | kenneth ken kenny | kimberly kim | laurence larry lawrence laurie
lorenzo laurent | leonard len lenny leo leonid leonardo | leopold leo | leslie les | lewis lew louis lou luis luigi
ludwig | lillian lily lil | lucille lucy | madeleine maddie | magdalena magda lena | malcolm mal | margaret maggie meg
peggy madge marge margie rita greta margot | mark marc marcus marco marek | martha marty | martin marty | mary molly
polly maria marie miriam maryam mariya | matthew matt mateo mathieu matteo | matilda tilly tilda | maurice mo maury |
maximilian max | maxwell max | maxim max maksim maksym | melissa mel lissa | melvin mel | michael mike mick mickey
mikey mikhail mykhailo mykhaylo miguel michel mihail mikael | michelle shelly | mitchell mitch | mortimer mort |
muriel mo | nancy nan | natalia natalie natasha nataliya nataliia | nathaniel nathan nat nate | nicholas nick nicky
nico nikolai nikolay mykola nicolas niko nikolaos klaus | nicola nicky nikki | nigel nige | norman norm | oliver ollie
olly | oscar ozzie | pamela pam | patricia pat patsy patty trish tricia | patrick pat paddy rick patricio | paul pavel
pavlo pablo paolo | pauline polly | penelope penny | peter pete pyotr petr petro pedro pierre piotr pieter | philip
phil pip philippe felipe | prudence prue | priscilla cilla | rachel rach | raymond ray | rebecca becky becca |
reginald reg reggie rex | richard rick dick rich richie ricky ricardo | robert bob rob bobby robbie bert roberto |
roberta bobbie | robin rob | rodney rod | roger rodge | roland rolly | ronald ron ronnie | rosemary rosie | rose rosie
| roy royce | rudolph rudy rudolf | russell russ | samantha sam | samuel sam sammy shmuel | sandra sandy | sarah sally
sara sadie | sebastian seb bastian | sergei sergey sergiy serhiy serhii siarhei sergio serge | sharon shaz | sidney
sid | simon si | sophia sophie sofia sofiya | solomon sol | stanley stan | stephanie steph stefanie | stephen steve
stevie steven stefan stepan esteban etienne | stuart stu stewart | susan sue susie suzy suzanne susanna | sylvester
sly | sylvia silvia | tatiana tanya tatyana tetiana tetyana tatsiana | terence terry terrance | teresa terry tess
tessa theresa | theodore ted teddy theo fyodor feodor | thomas tom tommy tomas tomasz | timothy tim timmy | tobias
toby | tracy trace | ursula uschi | valentin val | valerie val | veronica ronnie vera | victor vic viktor | victoria
vicky tori vikki viktoria | vincent vince vinny vicente | virginia ginny | vivian viv | vladimir volodymyr uladzimir
vova volodya vlad | vladislav vlad vladyslav | walter wally walt | warren woz | wesley wes | wilfred wilf | wilhelmina
mina | william bill billy will willie liam willem wilhelm guillermo guillaume | winifred winnie | winston win | yvonne
eve | zachary zach zack zak | dmitry dmitri dmitriy dmytro dimitri dzmitry dima | alexei alexey aleksei oleksiy
oleksii alyaksei | arkady arkadiy | artem artyom | bogdan bohdan | boris borys | daria darya | denis denys | elena
yelena olena helena helen | galina halyna | gennady hennadiy gennadi | igor ihor | ilya illia illya | irina iryna |
konstantin kostyantyn kostiantyn konstantinos | kirill kyrylo cyril | larisa larysa | lyudmila ludmila liudmyla
lyudmyla | lev leo | nikita mykyta | oksana aksana | oleg oleh aleh | olga olha volha | pavel pavlo pavol | roman
raman | ruslan | svetlana svitlana sviatlana | stanislav stanislaw stas | taras | vasily vasyl vasili vasiliy |
viacheslav vyacheslav | vitaly vitaliy vitali vitalii | vsevolod | yaroslav jaroslav jaroslaw | yulia yuliya julia
yuliia | mohammed mohamed mohammad muhammad mohamad muhammed mehmet mohd mamadou | ahmed ahmad ahmet ahmadou | hussein
hussain husain husayn hossein huseyin | hassan hasan hasane | ali aly | abdullah abdallah abdulla abdoulaye abdullahi
abdallahi abdoullah | abdul abdel abdal abd | omar umar omer oumar | osama usama ousama | khaled khalid kalid | yusuf
yousef youssef yusef yousuf yussuf yusif jusuf | said saeed saied sayed saeid | ibrahim ebrahim ibraheem brahim
ibrahima | ismail ismael esmail ismaeel | mahmoud mahmud mahmood | mustafa mostafa moustafa mustapha | nasser nasir
naser nassir | rashid rasheed rachid | salim saleem selim | samir sameer | tariq tarek tarik tareq | walid waleed
oualid | yasser yasir yaser | ziad ziyad zeyad | fatima fatma fatemeh fatimah | aisha ayesha aicha | leila layla laila
leyla | nur nour noor | zainab zeinab zaynab | mariam maryam miriam | jamal gamal djamal jamaal | jamil jameel | karim
kareem | faisal faysal feisal | bashar bachar | suleiman sulaiman suleyman solomon sulayman souleymane | musa moussa
mousa moses | isa issa eissa | haroun harun aaron | yunus younis yunis jonas
| rosalinda linda rosa | melinda linda | belinda linda | guadalupe lupe lupita | francisca paca kika | dolores lola |
concepcion concha conchita | consuelo chelo | mercedes merche | rosario charo | ignacio nacho | jose pepe | rafael
rafa | alberto beto | roberto beto | ernesto neto che | gustavo gus tavo | fernando nando fer | armando mando |
eduardo lalo | guillermo memo | manuel manolo | enrique quique kike | luis lucho | jesus chucho chuy | antonio tono
toño | santiago santi | leticia lety | beatriz bea betty | graciela chela | isabel chabela | carolina caro | gabriela
gaby | valentina vale | joaquim quim joaquin | sebastiao tiao | jose ze zeca | luiz lula luis | aparecida cida |
raimundo mundo | babatunde tunde | babajide jide | olusegun segun | oluwaseun seun | oluwaseyi seyi | olufemi femi |
olatunde tunde | ayodele ayo dele | adebayo bayo | chukwuemeka emeka | chukwuma chuma | ngozichukwu ngozi | chinedu
nedu | obafemi femi | temitope tope | folasade sade | oluwatobi tobi | kwabena kobina | kwame kwamena | venkatesh
venky | lakshmi laxmi | krishna krishnan | subramanian subramaniam subbu | mohan mohandas | rajendra rajinder rajan |
surendra surinder | narendra narinder | aleksander olek | katarzyna kasia | malgorzata gosia | agnieszka aga |
wojciech wojtek | tomasz tomek | stanislaw staszek | jakub kuba | jozef jozek josef | frantisek franta | zdenek |
istvan pista | laszlo laci | georgios yorgos giorgos | ioannis yannis giannis | konstantinos kostas | dimitrios
dimitris | evangelos vangelis | nikolaos nikos | athanasios thanasis thanos | emmanuel manolis | aikaterini katerina |
mehmet memo | giuseppe beppe peppe | francesca franca | domenico mimmo | salvatore toto | luigi gigi | vincenzo enzo |
lorenzo enzo | giovanna gianna | johannes hannes joop | cornelis kees | hendrik henk | willem wim | pieter piet |
gerrit gert | maximilian maxi | sebastian basti | elisabeth lisbeth sissi | friederike rike | wolfgang wolf |
annemarie anne | bernadette bernie | philippa pippa | gillian gill | jennifer jen jenny | josephine josie | lynette
lyn | marjorie marge | millicent millie | annabel belle | georgina georgie gina | imogen immy | rosamund ros |
rosalind ros | thomasina tamsin
"""

VARIANTS: dict[str, frozenset[int]] = {}
"""Given name to the numbers of the groups it belongs to; names of one group may be one person's."""
for _number, _group in enumerate(_SHORT.split("|")):
    for _name in _group.split():
        VARIANTS[_name] = VARIANTS.get(_name, frozenset()) | {_number}

_KOREAN = """
seo suh so | lee yi rhee ri li | park pak bak | kim gim | choi choe chwe | jung jeong chung cheong chong | kang gang |
cho jo | yoon yun youn | jang chang | lim im rim yim | oh o | shin sin | kwon gwon kweon | ahn an | yoo yu ryu ryoo
you | jeon jun chun cheon | ko koh go goh | moon mun | son sohn | bae pae bai | baek paik paek baik | heo hur huh her
| shim sim | noh roh no | kwak gwak | sung seong | joo ju chu | woo wu | koo ku gu | na ra la | ji chi jee | eom um
uhm
"""
_ARABIC = """
gaddafi qaddafi kadhafi gadhafi qadhafi kadafi gadafi khadafi | mubarak moubarak | sisi sissi | hariri harīri |
chalabi shalabi | jumblatt joumblatt jumblat | sharif charif cherif | shaheen chahine shahin | bouteflika butaflika |
ghannouchi ghanoushi ganouchi rannouchi | kassem qassem qasim kasim qasem | kaddoumi qaddumi | shukri choukri |
rashidi rachidi | shami chami | tikriti takriti
"""


def _firsts(table: str) -> dict[str, str]:
    groups = [group.split() for group in table.split("|")]
    return {name: group[0] for group in groups for name in group}


KOREAN = frozenset(_firsts(_KOREAN))
"""Korean family names, in all the ways they are written; they stand first."""
FAMILY_VARIANTS: dict[str, str] = {**_firsts(_ARABIC), **_firsts(_KOREAN)}
"""Family name to the first of the ways it is written."""
