"""Common given names whose gender English-language news takes for granted. From common knowledge."""

from __future__ import annotations

MALE = frozenset(
    """abdul abdullah adam ahmad ahmed alan albert alex alexander alexei ali andrei andrew andrey anthony antonio
    arthur barack ben benjamin benjamin bernard bill boris brian bruce carlos charles chris christopher colin
    craig dan daniel david dennis dick dmitri dmitry donald douglas ed edward emmanuel eric ernest fidel francis
    francois frank fred gary gene geoffrey george gerald gerhard glenn gordon greg gregory hamid harold harry
    hassan henry herbert hosni howard hugo hussein ian igor ivan jack jacques james jason jeff jeffrey jerry jim
    jimmy joe john jonathan jose joseph juan justin karl keith ken kenneth kevin kofi larry lars lawrence leonid
    louis luis mahmoud manuel mario mark martin matthew max michael miguel mike mikhail mohamed mohammad
    mohammed muhammad nasser neil nelson nicholas nick nicolas nikolai noam oleg oliver omar oscar osama patrick
    paul pedro peter phil philip pierre rafael ralph raul ray recep richard rick robert roger ron ronald rudolph
    rupert russell sam samuel scott sean sergei sergey shimon silvio simon stephen steve steven stuart ted terry
    thomas tim timothy todd tom tony vaclav victor viktor vincent vladimir volodymyr walter warren wayne william
    yasser yitzhak yuri zachary kim-jong narendra shinzo olaf antónio antonio jens jean jin-tao""".split()
)
FEMALE = frozenset(
    """aisha alice amanda amy andrea angela ann anna anne annette barbara benazir beth betty brenda carla carol
    caroline catherine cheryl christina christine claire claudia condoleezza cristina cynthia deborah debra
    denise diana diane dilma donna dorothy elena elizabeth ellen emily emma erin eva evelyn fatima florence
    frances gloria grace hannah heather helen hillary ilona irina isabel jacinda jane janet jean-marie jennifer
    jessica jill joan joanna joyce judith judy julia julie karen kate katherine kathleen kathy kelly kirsten
    laura lauren leila linda lisa liz louise lucy lynn madeleine margaret maria marie marina martha mary megan
    melissa melinda mette michelle monica nancy natalia natalie natasha nicole nina noha olga pamela patricia
    paula rachel rebecca robin rose roza ruth sally samantha sandra sara sarah sharon sheila shirley simone
    sofia sonia sophie stephanie susan suzanne svetlana tamara tatiana teresa theresa tina ursula valentina
    valerie vanessa veronica victoria virginia wendy yulia yvonne zainab""".split()
)
