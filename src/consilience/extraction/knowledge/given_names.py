"""Common given names whose gender English-language news takes for granted. From common knowledge."""

from __future__ import annotations

MALE = frozenset(
    """aaron abdul abdullah abraham adam adebayo adewale adrian ahmad ahmed ahmet aidan ajay akbar akira aksel
    alan alastair albert alberto aldo alec alejandro aleksandr alessandro alex alexander alexandr alexei
    alfonso alfred ali alistair alok alvin amir amit amos anand anatoly anders andre andrea andrei andres
    andrew andrey andrzej andy angelo angus anil ansel anthony antoine antonin antonio antónio anwar archie
    aristide arjun armando arnold arseniy artem arthur arturo arun asger ashok ashraf atul augusto avi
    barack barnabas barry bartek bartholomew bartosz bashar basil ben bengt benjamin benny bernard bernardo
    bilal bill birger bjarne bjorn bogdan bohdan boris brad bradley branko brendan brian bruce bruno bryan
    byron calum calvin carl carlos cedric cesar chad chandra charles chidi chris christopher christos
    chukwuemeka clarence clement clifford clive colin colm conor cormac craig curtis cyril dag damian damien
    dan daniel darren darryl david davide declan deepak denis dennis derek desmond devendra dick diego
    dieter dimitris dinesh dirk dmitri dmitry dmytro dominic don donal donald douglas dragan duncan dylan
    eamon eamonn ed edgar edmund eduardo edward edwin efrain egil ehud einar eitan eli elias elijah elliot
    elliott emeka emil emiliano emmanuel emre enda enrique eric erik ernest ernesto esteban ethan euan
    eugene eugenio evan evgeny ewan fabio fadi faisal farid farouk federico felipe felix ferdinand fergus
    fernando fidel finn florian francesco francis francisco franco francois frank franklin franz fred
    frederick fritz gabriel gareth gary gavin geir gene gennady geoff geoffrey george georgios gerald gerard
    gerhard gheorghe giancarlo gilbert gilles giorgos giovanni girish giuseppe glen glenn godfrey gonzalo
    gopal goran gordon graeme graham grant greg gregory grigory grzegorz guilherme guillaume gunnar gustavo
    guy haakon habib hamid hans harald harish harold harris harry haruki haruto harvey hasan hassan hector
    heinz helmut hemant henri henrik henrique henry herbert herman hideo hiroki hiroshi horace horst hosni
    howard howell hubert hugo hussain hussein iain ian ibrahim idris idrissa ignacio igor ihor ilya imran
    ioan isaac ishaan ismail ivan ivar jabari jack jacob jacques jakob jakub jamal james jamie jan janusz
    jared jaroslav jaroslaw jarvis jason jasper javier jay jayant jean jeff jeffrey jens jeremiah jeremy
    jeroen jerome jerry jesse jim jimmy jin-tao jiri joachim joao joaquim joaquin jochen joe joel johan john
    jonas jonathan joost jordi joren jorge jose josef joseph josh joshua josip juan jukka juma junaid jurgen
    justin jürgen kadir kamal kamau kareem karim karl karsten kazuo keegan keith kelvin kemal ken kendrick
    kenji kenneth kent kevin khaled khalid kieran kim-jong kiran kjell klaus knud knut kofi kojo konstantin
    kostas krzysztof kunle kwabena kwame kyle lachlan lamine lance larry lars laszlo laurent lawrence
    leandro lech leif lennart leo leon leonardo leonid leopold leroy leslie liam lionel lloyd logan lorenzo
    louis luca lucas luciano ludwig luis lukas lukasz luke maarten madhav magnus mahmoud malcolm mamadou
    manoj manuel marcel marcello marcin marco marcos marcus marek mariano mario marius mark martin marvin
    massimo mateusz mathias mathieu mats matteo matthew matthias matti maurice mauricio maurizio max maxim
    maxwell mayank mehmet melvin mervyn michael miguel mihai mike mikhail mikkel milan milos miroslav
    mitchell mohamed mohammad mohammed mohan mohd moshe moussa muhammad murat murray mustafa mykola nabil
    naftali narendra nasser naveen neil nelson nestor nicholas nick nicolae nicolas nigel nikhil nikola
    nikolai nikos nils noam norbert norman nouri nuno obinna oisin olaf ole oleg oleksandr oliver olivier
    olof olusegun omar omari omer ondrej orlando osama oscar oswald otto owen pablo paddy panagiotis pankaj
    paolo pascal patrick paul pavel pawel pedro pekka percy peter petro phil philip pierre piet pieter piotr
    pradeep prakash pranav quentin quincy radek radoslaw rafael raghav rahul raj rajesh rajiv rakesh ralph
    ramesh ramon randall randolph ranjit raoul rashid rasmus raul ray rayan raymond recep reginald renato
    rhys ricardo riccardo richard rick rob robert roberto rodney rodolfo rodrigo roger rohan rohit rolf
    romain roman romeo ron ronald ronan rory ross roy ruben rudolf rudolph rui rupert ruslan russell rustam
    ryan sachin saddam saeed said salim sam samir samuel sander sanjay sanjeev santiago satish saul scott
    sean sebastian sebastiano selim selwyn sergei sergey sergio seth shane shaun shawn shimon shinichi
    shinzo sidney silvio simeon simon slawek slawomir solomon somchai soren spencer stanislaw stanley
    stavros stefan stefano stefanos stepan stephan stephen steve steven stewart stig stuart subramaniam
    sudhir suleiman sunil suresh sven sverre tadashi tadeusz takeshi tariq ted terence terje terrence
    terry thabo theo theodore thiago thierry thomas tiago tim timothy timur tito tobias todd tom tomas
    tomasz tomislav tommaso tony tor torsten toshiro traian travis trevor tristan trond tyler ulf umar
    umberto upendra uwe vaclav vadim vasco vasilis vasily vernon viacheslav vicente victor vidal viggo vijay
    vikram viktor vinay vinayak vincent vinicius vinod virgil vitaliy vitaly vivek vladimir vojtech
    volodymyr vyacheslav walid wallace walter warren wayne werner wilfred wilhelm willem william wilson
    winston wojciech wolfgang xavier yannis yash yasir yasser yevgeny yitzhak yossi yousef youssef yuki yuri
    yusuf yves zachary zafar zahid zbigniew zeljko zoran zubair""".split()
)
FEMALE = frozenset(
    """abena abigail achieng ada adele adriana adwoa agata agnes agnieszka aileen aino aisha akiko akua
    aleksandra alexandra alexis alice alina alison alla alma amaka amal amanda amara amelie amina amy ana
    anabel anastasia anastasiya andrea aneta angela angelica anita anja anke ann anna annabel anne annette
    annika anouk antonella antonina anya april arlene astrid audrey aurelie ava ayesha ayse barbara beata
    beatrice beatrix beatriz bella benazir bernadette bertha beth bethany bettina betty beverly bianca bibi
    birgit birgitte blanca bonnie bozena brenda bridget brigitte britt britta camila camille candice carla
    carmen carol carolina caroline carolyn cassandra catalina catherine cecile cecilia celia chantal
    charlene charlotte cheryl chiamaka chiara chloe christa christina christine ciara claire clara clarissa
    claudette claudia colette colleen concepcion condoleezza constance consuelo cora cordelia corinne
    cristina cynthia daisy dana daniela danuta daphne daria darya dawn deborah debra deirdre delia delphine
    denise diana diane dilma diya dolores dominique donna doreen doris dorota dorothy ebony edda edith efua
    eileen ekaterina elaine eleanor elena elif elina elisa eliza elizabeth elke ella ellen elodie elsa
    elspeth elzbieta emilia emily emma enid erica erika erin esme esperanza esther ethel eugenia eunice eva
    eve evelyn ewa fabiana faith farah fatemeh fatima fatma fatou federica fiona flavia flora florence
    folake frances francesca francoise freya frida frieda gabriela gabriele gail galina gemma genevieve
    georgia georgina geraldine gertrude ghislaine gina giorgia gisela gita giulia gladys gloria grace
    grazyna greta guadalupe gudrun gunilla gwen gwendolyn hadiya hala halina hanan hanna hannah hanne
    harriet hazel heather hedda heike helen helene helga henriette hermione hilary hilde hillary holly hope
    huda ida ilaria ilona ilse imogen indira ines inga ingeborg inger ingrid inna ioana irena irina iris
    irma isabel isabella isabelle isla isobel ivana ivy izabela jacinda jacinta jackie jacqueline jadwiga
    jana jane janet jaya jean jean-marie jeanette jemima jenna jennifer jenny jessica jessie jette jill
    jillian joan joana joanna jocelyn jodie johanna jolanta josefina josephine josiane joy joyce juanita
    judi judith judy julia juliana julie juliet june justyna jutta kamala karen kari karin karina katarzyna
    kate kateryna katharina katherine kathleen kathy katie katrin kavita kavya kay kayla keiko keira kelechi
    kelly kerry kerstin khadija kirsten kirstin kirsty kristin kristina krystyna ksenia lakshmi lara larisa
    latifa latoya laura laurel lauren laurence layla leah leanne leila lena lesley leticia leyla lidia
    liliana lillian lily lina linda linnea lisa lise liv liz loretta lorna lorraine lotte louisa louise
    lourdes lucia lucie lucinda lucy ludmila luisa luz lydia lynn lyubov lyudmila mabel madeleine magdalena
    maha mairead maisie maja malgorzata malin mamta marcia margaret margit margot margrethe maria mariam
    mariana maribel marie mariko marilyn marina marion marisol marit mariya marjorie marlene marta martha
    marthe martina martine mary maryam maryna mathilde matilda maureen mavis maxine meenal meera megan mei
    melanie melinda melissa mercedes meredith merete mette michelle milagros mildred milena millicent mimi
    mina minerva mira mireille miriam moira molly mona monica monika monique morag muriel myra myrtle
    nadezhda nadia nadine naima nancy nandini naomi natalia natalie natasha nathalie nawal neha nell ngozi
    nicola nicole nicolette nikki nina nisha njeri noemie noha noor nora noreen norma nour nuria octavia
    odette odile oksana olena olga olive olivia paloma pamela paola pascale patricia paula pauline pearl
    peggy penelope petra philippa phoebe phyllis pia pilar polina pooja priya prudence rachel radha ragnhild
    raisa randi rania raquel ravina rebecca reem regina renata renate rhoda rhonda rita roberta robin rocio
    roisin rosa rosalind rosanna rosario rose rosemary rosie rowena roza ruby rukmini ruth sabine sadie
    sakura sally salma samantha samia samira sandra sanna sapna sara sarah sasha segolene selina serena
    shannon sharon sheena sheila shelley shirin shirley shreya signe sigrid silke silvana silvia simona
    simone sinead siobhan siri sofia sofie solange soledad solveig sonia sonya sophie stella stephanie sue
    suki sunita susan susannah susanne susie suzanne svetlana svitlana sybil sylvia sylvie tabitha tamara
    tamsin tania tanja tanya tara tatiana tatyana teresa tess tessa thelma theresa tina tone tove tracey
    tracy trudy turid tuula ulla ulrike una ursel ursula urszula usha ute valentina valentine valeria
    valerie valérie vanessa veena vera verity veronica veronique vesna victoria vigdis viola violet virginia
    viveca vivian viviana vivien wanda wangari wanjiku wendy wiebke wilma winifred xenia ximena xiomara
    yasmeen yasmin yasmine yelena yetunde yevgenia yoko yolanda yuko yulia yvette yvonne zahra zainab zara
    zeinab zeynep zhanna zoe zofia""".split()
)

FAMILY_FIRST = frozenset(
    """bai cai cao chen cheng cui deng ding dong du duan fan fang feng fu gao guo han hao he hou hu huang hui ji
    jia jiang jin kim kong lai lee lei li lian liang liao lin liu long lou lu luo ma mao meng moon nguyen ni
    nie pan park peng pham qi qian qiao qin ren roh shao shen shi song su sun tang tao tian tran tsai wan
    wang wei wen wu xi xia xiao xie xu xue yan yang yao ye yin yoon yu yuan zeng zhang zhao zheng zhong zhou
    zhu zhuang zou""".split()
)
"""Chinese, Korean and Vietnamese family names, which stand first and are used alone."""
