"""Cities that datelines name: the capitals of states, and other cities where many reports are filed. In lower case."""

from __future__ import annotations

CITIES = frozenset(
    """abidjan|abu dhabi|abuja|accra|addis ababa|aden|ahmedabad|aleppo|algiers|almaty|amman|amsterdam|ankara|antananarivo|
    ashgabat|asmara|astana|asunción|asuncion|athens|auckland|baghdad|baku|bamako|bandar seri begawan|bangalore|bengaluru|
    bangkok|bangui|barcelona|basra|beijing|beirut|belfast|belgrade|berlin|bern|bhopal|bishkek|bogotá|bogota|bonn|
    brasília|brasilia|bratislava|brazzaville|brussels|bucharest|budapest|buenos aires|bujumbura|cairo|calcutta|
    canberra|cape town|caracas|casablanca|chandigarh|chennai|chicago|chişinău|chisinau|colombo|conakry|copenhagen|dakar|
    damascus|dar es salaam|davos|delhi|dhaka|dili|djibouti|dodoma|doha|donetsk|dubai|dublin|dushanbe|edinburgh|
    erbil|faisalabad|frankfurt|freetown|gaborone|gaza|gaza city|geneva|georgetown|george town|gujranwala|hamburg|hanoi|
    harare|havana|helsinki|herat|ho chi minh city|hong kong|honolulu|houston|hyderabad|islamabad|istanbul|jaipur|jakarta|
    jeddah|jerusalem|johannesburg|johor bahru|juba|kabul|kampala|kandahar|kano|karachi|kathmandu|khartoum|kherson|
    kharkiv|kigali|kingston|kinshasa|kolkata|kota kinabalu|kuala lumpur|kuching|kuwait|kuwait city|kyiv|kiev|lagos|
    lahore|la paz|larkana|leipzig|libreville|lilongwe|lima|lisbon|ljubljana|lomé|lome|london|los angeles|luanda|lucknow|
    lusaka|luxembourg|lviv|madrid|malabo|malé|male|managua|manama|manchester|manila|maputo|mariupol|maseru|mbabane|
    mecca|medina|melbourne|mexico city|miami|milan|minsk|mogadishu|mombasa|monaco|monrovia|montevideo|montreal|moscow|
    mosul|multan|mumbai|munich|muscat|muzaffarabad|nagpur|nairobi|naypyidaw|n'djamena|ndjamena|new delhi|new york|niamey|
    nicosia|nouakchott|nur-sultan|odesa|odessa|oslo|ottawa|ouagadougou|panama city|paris|patna|peshawar|phnom penh|
    podgorica|port-au-prince|port louis|port moresby|port of spain|prague|praia|pretoria|pristina|pune|putrajaya|
    pyongyang|quetta|quito|rabat|ramallah|rangoon|rawalpindi|reykjavik|reykjavík|riga|rio de janeiro|riyadh|rome|
    saint petersburg|st petersburg|st. petersburg|san francisco|san josé|san jose|san juan|san salvador|sanaa|sanaʽa|
    santiago|santo domingo|sarajevo|sevastopol|seoul|shanghai|sharjah|shenzhen|sialkot|singapore|skopje|sofia|srinagar|
    stockholm|strasbourg|sucre|sukkur|suva|sydney|taipei|tallinn|tashkent|tbilisi|tegucigalpa|tehran|tel aviv|the hague|
    thimphu|tirana|tokyo|toronto|tripoli|tunis|turin|ulaanbaatar|ulan bator|united nations|vaduz|valletta|vancouver|
    vatican city|victoria|vienna|vientiane|vilnius|vladivostok|warsaw|washington|wellington|windhoek|wuhan|yangon|
    yaoundé|yaounde|yekaterinburg|yerevan|zagreb|zaporizhzhia|zurich|zürich|penang|ipoh""".replace("\n    ", "").split(
        "|"
    )
)
