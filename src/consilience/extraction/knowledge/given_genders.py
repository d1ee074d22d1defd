"""More given names whose bearers are nearly always men, or nearly always women. From common knowledge.

They tell who "he" or "she" can be; which words are names is told by `given_names`. Names of both (Kim, Robin, Andrea)
are left out. Lower case, without accents and hyphens.
"""

from __future__ import annotations

MEN = frozenset(
    """
    aaron abe abel abiodun abraham adebayo adolfo adrian adriano agustin aidan ajay akhil akin akira alain alasdair
    alastair albrecht aldo alec aleksander aleksei alfonso alfred alfredo alistair allan allen alois alonso alphonse
    alvaro alvin amadou amar amir amit amos anand anatole andreas andrej andriy angelo angus anselm antoine anton
    antonin antony anwar archie aristide armand armando armin arnaud arne arnold aron arsene artur arturo arvind
    asad ashraf asif atul augustin augusto aurelio austin axel ayub aziz babacar baldwin barnaby barney barry bart
    bartholomew basil bastian benedict benito benoit bernardo bernd bertrand bhaskar bilal bjarne boaz bob bobby
    bogdan boubacar brad bradley brandon branko brendan brent bret brett bryan byron caleb callum calum calvin
    camilo carl carlo carlton carsten casper cedric cem chad chester chinedu christian christoph christophe christos
    chuck chukwuma ciaran cillian clarence clark claudio clement cliff clifford clint clinton clive clyde colm
    connor conor conrad constantin corentin cormac cornelius cosmo costas cristian cristiano cristobal curt curtis
    cyril daisuke damian damien damon danilo danny dante dario darius darnell darrell darren dave davide dean declan
    deepak demetrios denny denzel derek dermot desmond dhruv didier dieudonne dilip dimitar dimitri dimitris dinesh
    dino domenico dominic dominik don donal donovan doug dougal duane duncan dustin dwight dylan eamon eamonn earl
    ebenezer eddie edgar edmond edmund edouard edvard edwin efrain elias elijah elliot elliott elmer elton emiliano
    emilio emmett emory engin enoch enrico enzo eoin ephraim erich ernesto ernie ernst errol erwin esteban ethan
    etienne eugen eugene eugenio evan evander everett evert evgeniy ewan ezekiel ezra fabian fabien fabio fabrice
    fabrizio faisal farid farooq farouk faustino fausto fedor felix ferdinand ferenc fergus fernand filip filippo
    finlay finn fintan flavio floyd forrest francesco francisco franck franco franklin fraser frazer freddie
    frederic frederick frederik fredrik friedrich fyodor gaetano gareth garrett garth gaspard gaston gavin geoff
    georg georges georgi georgios georgy geraint gerard gerardo gerry gervase gheorghe giacomo giancarlo gianluca
    gianni gil gilbert gilberto giorgio giorgos girish giuliano glen glyn godfrey gopal graeme graham grant grigor
    grzegorz guido guillermo gunter gunther gurpreet gus gustav gustave gustavo guy gwilym habib hakan hamish hank
    hannes hari harish harrison haruki harvey hasan hashim haydar heath hendrik henning henryk herman hermann hernan
    hilario hilton hiro hiroki hiroyuki hisham holger homer horace horacio hubert hugh hugues humberto humphrey huw
    iain ichiro ilya imran ingo isaac isaiah ismael ismail istvan ivo jaap jace jacek jacky jaco jakov jamal jarvis
    javed jay jayden jeanbaptiste jeanclaude jeanfrancois jeanjacques jeanluc jeanpaul jeanpierre jed jeffery
    jeremiah jeremy jerome jethro jitendra jock joel johann johannes johnnie johnny jon jonah jonny joos jordi jorg
    joris joshua josiah josue jozef juancarlos juhani julian julien julio julius junichi justus kai kamal karel
    karol kashif kaspar kasper kazuo keir kelvin kenny kent kenta khalil kieran kojo konrad konstantinos kostas
    kristian kristof kumar kunal kurt kwabena kwaku kwasi kyle lachlan lamar lambert lamine lance laszlo laurence
    lazaro leif len lenny leo leon leonard leonardo leonel leopold leroy lester lev levan levi lewis liam lino
    lionel lloyd lorenzo lothar luc lucas lucian luciano luigi lukasz luke luther mads mahmud maksim malcolm malik
    mamadou manfred manish manoj mansoor marc marcello marcelo marcin marcos marcus marius marko markus marlon
    marshall martijn marty marvin mateo mathew matias matt matteo matthieu maurice mauricio maurizio maximilian
    maxwell mayank mehdi melvin micah michal michel mihai mikael mikko miles milos milton miroslav mitch mitchell
    mohan moises montgomery monty morris morten moses moussa muhammadu mukesh murad murray musa mwai nabil naresh
    nathan nathaniel naveed niall nicolae niels nigel nikhil niklas niko nikola nikolaos nikolas nikolay nitin noah
    nuno oisin olav olusegun orlando osvaldo ousmane owen paddy patrice patricio paulo peer per percy perry pete
    petr petros philipp philippe phillip pier piers pietro prakash pranav prasad pravin preston qasim quentin quincy
    radek rafal rafe rahul raimund raj rajesh ralf ramesh rami ramiro ramzi randall randolph randy raoul raphael
    ravi raymond raynor reggie reginald reinhard reinhold remy renaud renzo rex reynaldo rhys riccardo ricky rico
    rob robbie rocco rod roderick rodney rodolfo rogelio rohan rohit roland romain romeo ronan ronnie rory roscoe
    ross roy royce rudi rudolf rudy rufus russ rusty ryan ryszard sajid salah saleem salman salvador salvatore sami
    sanjeev sanjiv santigie satoshi saul sebastien sefton serge seth seumas shahid shane shaukat shaun shawn shigeru
    shlomo siddharth siegfried sigmund silas sipho sivakumar slavko slobodan solomon spencer srinivas stan stanislav
    stanley steffen stelios sten stephan stephane sterling stewart subhash sudhir suleiman sunil suresh syed sylvain
    sylvester taavi tadeusz takashi taras tarik taro tarun teddy teemu teodor terence terrence thabo thaddeus theo
    theodor theodore theodoros thibault thilo thulani tiago tibor timo tito toby todor tommaso tommy torben travis
    trent trevor tristan troy tudor tyler tyrone ugo ulises ulrich umar umberto upendra urs usman valentin valentino
    vasile vasily vasyl venkat vernon vikram vinay vince vincenzo vinod viorel vito vittorio vivek vojtech volker
    wade waldemar waleed walid wallace wally walt wasim wenceslas wesley wilbur wilfred wilfried willard willie
    willy wilson winston wlodzimierz woodrow xavier yakov yann yannick yannis yash yasin yasuo yaw yiannis yoav
    yoram yosef yunus yuriy yusuf yusuke yuval zach zachariah zack zahid zaid zane zdenek zeki zeljko zoltan zubair
    """.split()
)

WOMEN = frozenset(
    """
    abbie abby abena abigail achieng ada adaeze adebola adela adelaide adele adeline adhiambo adina adriana adrienne
    afua agatha agnes agneta aida aileen aimee ainhoa aishwarya aisling akinyi akosua alana alba alberta alejandra
    alessandra alessia alexa alexandra alexandria alexia alicia alisha alison allegra allison alma althea alwine
    alyssa amaia amal amalia amara amber amelia amira amita amparo ana anabel anahit anais anastazja andree angelica
    angelina angeline angelique angie aniela anika anjali annabel annabelle annalena annalise annamaria annegret
    anneliese annemarie annie annmarie anthea antje antoinette antonella antonia anuradha anya aparna apinya araceli
    archana ariana arianna arlene aruna asha ashima asma asuncion athena audrey aurora ava ayumi azadeh babette
    barbro bea becky belen belinda bella benedetta benedicte bernadette bernice berta bertha beryl bessie bethany
    betsy bettina beverley beverly bianca birgitta blanche blessing bonnie brandi branka breda bree brianna bridget
    bridgette bridie britney brittany bronwen bronwyn brooke caitlin camila camilla candace candice caren carina
    carlotta carly carmel carmela carolina carolyn carrie caryn casandra cassandra cassie catalina caterina
    catharina cathleen cathy catriona cecilia cecily celeste celia celina celine chandrika chantelle charlene
    charlotte charmaine chelsea chiamaka chika chioma chloe chrissie christa christabel christel christiane christie
    chrystia ciara cindy clara clare clarice clarissa clarisse claudette claudine clemence clementine cleo colleen
    constance constanza consuela cora coral coralie corazon cordelia cordula corinna corinne cornelia cosima
    courtney cristiane daisy dalia damaris danica daniela danielle daphne darlene davina dawn deanna deanne debbie
    debora deepa deirdre delia delilah della demi desiree dessislava dianne dina dinah divya dora doreen doris
    dorothea dorte dragana dulce ebba ebru edith edna edwina efua eileen eilidh eimear elaheh elaine eleanor
    eleanora eleni eleonora elfriede elina elisabeth elisabetta elise eliza ella ellie elly elma eloisa eloise elsa
    else elsie elspeth elvira ema emiko emilia emilie emine emmanuelle enid erica erika ernestine esme esmeralda
    estela estelle esther ethel eugenia eugenie eunice euphemia eve evelina eveline evelyne evita fabiana fabienne
    faith fanny fathima fatou fatuma fay faye felicia felicity fenella fern fernanda filipa fiona fleur flora flore
    florentina folake fran franca franziska freda frederica frederike frieda fumiko gabriela gabriella gail gayle
    gemma georgette georgia georgiana georgina geraldine gerda gerdi germaine gertrude ghada gilda gillian gina
    ginette ginger ginny giovanna gisela giselle gita giuliana giuseppina gladys glenda glenys glynis goldie
    graciela grainne greer gretchen griselda gulnara gunda gwen gwendolyn gwyneth hadiza haifa hanneke hannelore
    harriet hatice hattie hayley hazel hedwig heidi heidrun heleen helena henrietta hermine hermione herta hettie
    hilda hiroko holly hope hortense ida ikram ilse imelda imen imogen ina inez ingunn iolanda irene iris irma
    irmgard isadora isla isobel ivanka ivonne ivy jacinta jaclyn jacqui jade jamila janelle janette janice janina
    janine jasmin jasmine jayne jeanette jeanine jeanne jeannette jeannie jelena jemima jemma jenna jennie jenny
    jessie jewel jillian joann joanne jocelyn jodie joelle johana jolene josefa josefine josette josie juana juanita
    judi julianna julianne juliet julieta juliette june justine jyoti kamala kareena karina karine karla karolina
    kasia kassandra kat katalin katarina kath kathrin kathryn katia katie katja katrina katy katya kavita kayla
    keisha kendra keri kezia khadijah khanh kiera kimberley kimberly kinga kirsty kjersti klara komal kornelia
    kristel kristen kristi kristy kumiko kyoko ladan laila lalita lana lara larissa latifa latoya laurel lauretta
    lavinia lea leah leanna leanne leela lene leonie leonora letizia lettie lexi liana libby liesbeth liesel lila
    lilia lilian liliana lilias lillian lily lina linh lisbeth liselotte livia ljiljana lola loretta lori lorna
    lorraine lottie louisa luana lubna lucette luciana lucille lucinda lucretia ludmilla luna lupe lydia lyn lynda
    lyndsey lynette lynne lynsey mabel madalena maddie madhuri madison mae magda maggie maia maike mairead maisie
    malaika malala malika mamta manal mandy manon manuela mara marcela marcella marcelle marcia margarida margarita
    margery marguerite mari mariama mariana mariangela marianna marianne marica maricel marieclaire mariefrance
    mariela marielouise marietta marija marika marilena marilyn marine marjolein marjorie marla marlene marlies
    martine maryann maryanne marylou masako matilda maud maude maura maureen mavis maxine maya mbali meera meghan
    meike melania melanie melody mercy meredith meryl mia micaela michaela michiko mila milagros mildred millicent
    millie mimi minerva minna miranda miriam misty mitra moira molly muriel myra myriam myrna myrtle nadine nafisa
    nahid naima nandini nanette naoko naomi narges nasreen nastassja nataliya natalya nathalia neelam neha nell
    nellie nerys niamh nicolette nigar nilda nilofar nirmala noelle nokuthula noreen norma nuala nur nuray nyokabi
    obiageli octavia odessa odette ofelia olive olivia olwen olympia oona ophelia oriana orla ornella ottilie paige
    palmira paloma pamella pansy patience patrizia patsy patti patty paulette paulina pauline pearl peggy penelope
    penny perpetua persis petronella philippa philomena phoebe phyllis pia pippa piroska pooja poppy portia precious
    preethi prisca priscilla priti priyanka prudence pushpa queenie rachael rachelle radha radhika rafaela raffaella
    rahel raihana ramona raquel rasha rashida raya rebeca rebekah regina reiko rena renee reyhan rhea rhiannon rhoda
    rhona rhonda ria ricarda rihanna rika rikke rina risa roisin romana romy rona rosalba rosalia rosalie rosalind
    rosaline rosamund rosanna rosanne roseann roseanne rosemarie rosemary rosetta rosie roswitha rowena roxana
    roxane roxanne rubina ruby rukmini rumana sabina sabrina sadie safia saida saima sakina saliha salome samina
    sana sandhya sandrine sangeeta sania sanja saskia scarlett seema selena selina selma serena severine sevgi
    shabana shaheen shaista shakira sharifa sharmila shauna shazia sheela shehla shelagh shelley shereen sheryl
    shirlee shobha shona shweta sian sibel sibylle sidsel sierra sigourney silja simin sindy sinead siobhan sissel
    sita sive slavica sneha snezana socorro sofija sonal sonja soraya sorcha soumaya stefania stefanie stella steph
    stephania sue suhair sumaya sumitra sunniva suraya susana susann susanna susannah susi susie suzan suzana
    suzanna suzette suzy swati sybil sylvia tabea tabitha tahira taisia tala talia tamar tammy tamsin tania tanya
    tara tarja tasha tatjana tawakkol tea teodora teresita terri tess tessa thandi thandiwe thea thelma therese
    thora tiffany tilda tilly timea tomoko topsy tori tova tracey tricia trine trish trisha trixie trudi trudy
    tsitsi uma una usha uta vaishnavi valda vandana vasiliki verena verity verna veronika vibeke vicki vicky
    victoire vida vija vilma viola violet violeta violetta virginie viv viviana vivienne vlasta wafa waltraud wambui
    wangari wanjiku wanjiru whitney wilhelmina wilma winifred winnie winona wioletta xenia xiomara yael yana yanira
    yasemin yasuko yekaterina yesenia yetunde yevheniya yolanda yolande yuko yuliya yumi zaha zahida zakia zara
    zehra zelda zena zeynep zinaida zita zoe zohra zora zsuzsa zuleika zuzana
    """.split()
)
