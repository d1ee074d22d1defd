"""Common given names whose gender English-language news takes for granted. From common knowledge."""

from __future__ import annotations

MALE = frozenset(
    """abdul abdullah adam ahmad ahmed ahmet alan albert alberto alejandro aleksandr alex alexander alexandr alexei
    ali anatoly anders andre andrei andres andrew andrey andrzej anil anthony antonio antónio arseniy artem
    arthur arun ashok barack bashar ben benjamin bernard bill bjorn boris brian bruce carlos cesar charles
    chris christopher colin craig dan daniel david denis dennis dick diego dmitri dmitry donald douglas
    dragan ed eduardo edward einar emeka emmanuel enrique eric erik ernest felipe fernando fidel francis
    francois frank fred fritz gabriel gary gene gennady geoffrey george gerald gerhard giovanni giuseppe
    glenn gordon greg gregory gunnar hamid hans harold harry hassan hector henri henrik henry herbert
    hiroshi hosni howard hugo hussein ian ibrahim igor ivan jack jacques james jan jason javier jean jeff
    jeffrey jens jerry jim jimmy jin-tao jiri joao joe johan john jonathan jorge jose joseph juan jukka
    justin karim karl keith kemal ken kenji kenneth kevin khaled khalid kim-jong klaus knut kofi konstantin
    kwame larry lars lawrence leonid louis luca luis magnus mahmoud manuel marcel marco mario mark martin
    matthew matti max maxim mehmet michael miguel mike mikhail milan mohamed mohammad mohammed muhammad
    mustafa narendra nasser neil nelson nicholas nick nicolas nikolai nils noam nouri olaf ole oleg
    oleksandr oliver olof omar osama oscar pablo paolo patrick paul pavel pawel pedro pekka peter petro phil
    philip pierre piotr rafael rajiv ralph ramon rashid raul ray recep ricardo richard rick robert roberto
    rodrigo roger roman ron ronald rudolph rupert ruslan russell saddam salim sam samir samuel sanjay
    santiago scott sean sergei sergey sergio shimon shinzo silvio simon stefan stephen steve steven stuart
    sven takeshi tariq ted terry thomas tim timothy todd tom tomasz tony vaclav vicente victor vijay viktor
    vincent vladimir volodymyr walter warren wayne william wolfgang yasser yitzhak yousef youssef yuri
    zachary zoran""".split()
)
FEMALE = frozenset(
    """agnieszka aino aisha akiko alice amanda amina amy anastasia andrea angela anita anja ann anna anne annette
    astrid ayse barbara beatriz benazir beth betty birgit brenda carla carmen carol caroline catherine
    cheryl chidi christina christine claire claudia condoleezza cristina cynthia deborah debra denise diana
    diane dilma dolores donna dorothy ekaterina elena elizabeth ellen emily emma erin eva evelyn ewa fatima
    fatma florence frances gabriele galina gloria grace greta hannah heather helen hillary ilona indira
    ingrid irina isabel isabella ivana jacinda jana jane janet jean-marie jennifer jessica jill joan joanna
    joyce judith judy julia julie karen kari katarzyna kate katherine kathleen kathy katrin keiko kelly
    khadija kirsten ksenia lakshmi laura lauren layla leila leyla linda lisa liz louise lucia lucie lucy
    ludmila luisa lynn lyudmila madeleine margaret maria mariam marie marina martha mary maryam megan
    melinda melissa mercedes mette michelle milena monica monika nadezhda nancy natalia natalie natasha
    ngozi nicole nina noha noor nour oksana olena olga pamela patricia paula petra pilar priya rachel
    rebecca robin rosa rose roza ruth sabine sally samantha sandra sara sarah sharon sheila shirley sigrid
    silvia simone sofia sonia sophie stephanie sunita susan suzanne svetlana tamara tatiana tatyana teresa
    theresa tina ulla ursel ursula valentina valeria valerie vanessa veronica vesna victoria virginia wendy
    ximena yasmin yelena yoko yulia yvonne zainab""".split()
)

FAMILY_FIRST = frozenset(
    """bai cai cao chen cheng cui deng ding dong du duan fan fang feng fu gao guo han hao he hou hu huang hui ji
    jia jiang jin kim kong lai lee lei li lian liang liao lin liu long lou lu luo ma mao meng moon nguyen ni
    nie pan park peng pham qi qian qiao qin ren roh shao shen shi song su sun tang tao tian tran tsai wan
    wang wei wen wu xi xia xiao xie xu xue yan yang yao ye yin yoon yu yuan zeng zhang zhao zheng zhong zhou
    zhu zhuang zou""".split()
)
"""Chinese, Korean and Vietnamese family names, which stand first and are used alone."""
