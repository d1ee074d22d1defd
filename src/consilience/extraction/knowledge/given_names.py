"""Common given names whose gender English-language news takes for granted. From common knowledge."""

from __future__ import annotations

MALE = frozenset(
    """abdul abdullah adam ahmad ahmed ahmet aksel alan albert alberto alejandro aleksandr alessandro alex
    alexander alexandr alexei ali anatoly anders andre andrea andrei andres andrew andrey andrzej anil
    anthony antonio antónio arseniy artem arthur arun asger ashok avi barack bartosz bashar ben bengt
    benjamin benny bernard bill birger bjorn bohdan boris brian bruce bruno carlos cesar charles chris
    christopher colin craig dag dan daniel david denis dennis dick diego dieter dirk dmitri dmitry
    dmytro donald douglas dragan ed eduardo edward egil ehud einar eitan emeka emil emmanuel emre
    enrique eric erik ernest evgeny felipe fernando fidel florian francis francois frank franz fred
    fritz gabriel gary geir gene gennady geoffrey george gerald gerhard gilles giovanni giuseppe glenn
    gonzalo goran gordon greg gregory grigory guillaume gunnar haakon hamid hans harald harold harry
    hassan hector heinz helmut henri henrik henry herbert hiroshi horst hosni howard hugo hussein ian
    ibrahim ignacio igor ihor ivan ivar jack jacob jacques jakob jakub james jan janusz jaroslaw jason
    javier jean jeff jeffrey jens jeroen jerry jim jimmy jin-tao jiri joachim joao joaquin jochen joe
    johan john jonas jonathan joost joren jorge jose josef joseph juan jukka jurgen justin jürgen kadir
    karim karl keith kemal ken kenji kenneth kevin khaled khalid kim-jong kjell klaus knud knut kofi
    konstantin krzysztof kwame larry lars laurent lawrence lech lennart leonid louis luca ludwig luis
    lukas maarten magnus mahmoud manuel marcel marco marek mario mark martin massimo mateusz mathias
    mathieu mats matthew matthias matti max maxim mehmet michael miguel mike mikhail mikkel milan
    mohamed mohammad mohammed moshe muhammad murat mustafa mykola naftali narendra nasser neil nelson
    nicholas nick nicolas nikolai nils noam nouri olaf ole oleg oleksandr oliver olivier olof omar omer
    osama oscar otto pablo paolo pascal patrick paul pavel pawel pedro pekka peter petro phil philip
    pierre piet pieter piotr radoslaw rafael rajiv ralph ramon rashid rasmus raul ray recep ricardo
    richard rick robert roberto rodrigo roger rolf roman ron ronald ruben rudolph rupert ruslan russell
    rustam saddam salim sam samir samuel sander sanjay santiago scott sean sebastian selim sergei sergey
    sergio shimon shinzo silvio simon slawomir soren stanislaw stefan stefano stepan stephen steve
    steven stig stuart sven sverre takeshi tariq ted terje terry thierry thomas tim timothy timur tobias
    todd tom tomas tomasz tony tor torsten trond ulf uwe vaclav vadim viacheslav vicente victor viggo
    vijay viktor vincent vitaliy vitaly vladimir volodymyr vyacheslav walter warren wayne werner wilhelm
    willem william wojciech wolfgang yasser yevgeny yitzhak yossi yousef youssef yuri yves zachary
    zbigniew zoran""".split()
)
FEMALE = frozenset(
    """agata agnieszka aino aisha akiko aleksandra alice alina alla amanda amelie amina amy anastasia
    anastasiya andrea aneta angela anita anja anke ann anna anne annette annika antonina astrid aurelie
    ayesha ayse barbara beata beatrice beatriz benazir beth betty birgit birgitte blanca bozena brenda
    brigitte britt britta camille carla carmen carol caroline catherine cecile chantal cheryl chiara
    chidi christina christine claire claudia colette condoleezza consuelo cristina cynthia dana danuta
    daria darya deborah debra delphine denise diana diane dilma dolores dominique donna dorota dorothy
    edda ekaterina elena elisa elizabeth elke ellen elodie elzbieta emily emma erin esperanza eva evelyn
    ewa farah fatemeh fatima fatma federica florence frances francesca francoise freya frida gabriele
    galina genevieve giorgia giulia gloria grace grazyna greta guadalupe gudrun gunilla hala halina
    hanan hanna hannah hanne heather hedda heike helen helene helga henriette hilde hillary huda ilaria
    ilona indira ines ingeborg inger ingrid inna irena irina isabel isabella isabelle ivana izabela
    jacinda jacqueline jadwiga jana jane janet jean-marie jennifer jessica jette jill joan joanna
    johanna jolanta josefina josephine joyce judith judy julia julie justyna jutta karen kari karin
    katarzyna kate kateryna katharina katherine kathleen kathy katrin keiko kelly kerstin khadija
    kirsten kirstin kristin kristina ksenia lakshmi larisa laura lauren layla leila lena leticia leyla
    lidia linda linnea lisa lise liv liz lotte louise lourdes lucia lucie lucy ludmila luisa luz lynn
    lyubov lyudmila madeleine magdalena maha maja malgorzata malin margaret margit margot margrethe
    maria mariam maribel marie marina marisol marit mariya marta martha martina mary maryam
    maryna mathilde megan melinda melissa mercedes merete mette michelle milena mira mireille mona
    monica monika monique nadezhda nadia nancy natalia natalie natasha nathalie nawal ngozi nicole nina
    noemie noha noor nora nour nuria odile oksana olena olga pamela paola patricia paula petra pilar
    polina priya rachel ragnhild raisa randi rania rebecca reem renata renate rita roberta robin rocio
    rosa rose roza ruth sabine sally salma samantha samira sandra sanna sara sarah segolene sharon
    sheila shirin shirley signe sigrid silke silvana silvia simona simone siri sofia sofie soledad
    solveig sonia sophie stephanie sunita susan susanne suzanne svetlana svitlana sylvie tamara tanja
    tatiana tatyana teresa theresa tina tone tove turid tuula ulla ulrike ursel ursula urszula ute
    valentina valeria valerie valérie vanessa vera veronica veronique vesna victoria vigdis virginia
    viveca wanda wendy wiebke ximena yasmin yasmine yelena yevgenia yoko yulia yvette yvonne zahra
    zainab zeinab zhanna zofia""".split()
)

FAMILY_FIRST = frozenset(
    """bai cai cao chen cheng cui deng ding dong du duan fan fang feng fu gao guo han hao he hou hu huang hui ji
    jia jiang jin kim kong lai lee lei li lian liang liao lin liu long lou lu luo ma mao meng moon nguyen ni
    nie pan park peng pham qi qian qiao qin ren roh shao shen shi song su sun tang tao tian tran tsai wan
    wang wei wen wu xi xia xiao xie xu xue yan yang yao ye yin yoon yu yuan zeng zhang zhao zheng zhong zhou
    zhu zhuang zou""".split()
)
"""Chinese, Korean and Vietnamese family names, which stand first and are used alone."""
