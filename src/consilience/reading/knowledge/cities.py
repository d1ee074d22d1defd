"""Cities that datelines name: the capitals of states, and other cities where many reports are filed. In lower case."""

from __future__ import annotations

_TEXT = """
    abidjan|abu dhabi|abuja|accra|addis ababa|aden|ahmedabad|aleppo|algiers|almaty|amman|amsterdam|ankara|
    antananarivo|ashgabat|asmara|astana|asuncion|asunción|athens|auckland|baghdad|baku|bamako|bandar seri begawan|
    bangalore|bangkok|bangui|barcelona|basra|beijing|beirut|belfast|belgrade|bengaluru|berlin|bern|bhopal|bishkek|
    bogota|bogotá|bonn|brasilia|brasília|bratislava|brazzaville|brussels|bucharest|budapest|buenos aires|
    bujumbura|cairo|calcutta|canberra|cape town|caracas|casablanca|chandigarh|chennai|chicago|chisinau|chişinău|
    colombo|conakry|copenhagen|dakar|damascus|dar es salaam|davos|delhi|dhaka|dili|djibouti|dodoma|doha|donetsk|
    dubai|dublin|dushanbe|edinburgh|erbil|faisalabad|frankfurt|freetown|gaborone|gaza|gaza city|geneva|
    george town|georgetown|gujranwala|hamburg|hanoi|harare|havana|helsinki|herat|ho chi minh city|hong kong|
    honolulu|houston|hyderabad|ipoh|islamabad|istanbul|jaipur|jakarta|jeddah|jerusalem|johannesburg|johor bahru|
    juba|kabul|kampala|kandahar|kano|karachi|kathmandu|kharkiv|khartoum|kherson|kiev|kigali|kingston|kinshasa|
    kolkata|kota kinabalu|kuala lumpur|kuching|kuwait|kuwait city|kyiv|la paz|lagos|lahore|larkana|leipzig|
    libreville|lilongwe|lima|lisbon|ljubljana|lome|lomé|london|los angeles|luanda|lucknow|lusaka|luxembourg|lviv|
    madrid|malabo|male|malé|managua|manama|manchester|manila|maputo|mariupol|maseru|mbabane|mecca|medina|
    melbourne|mexico city|miami|milan|minsk|mogadishu|mombasa|monaco|monrovia|montevideo|montreal|moscow|mosul|
    multan|mumbai|munich|muscat|muzaffarabad|n'djamena|nagpur|nairobi|naypyidaw|ndjamena|new delhi|new york|
    niamey|nicosia|nouakchott|nur-sultan|odesa|odessa|oslo|ottawa|ouagadougou|panama city|paris|patna|penang|
    peshawar|phnom penh|podgorica|port louis|port moresby|port of spain|port-au-prince|prague|praia|pretoria|
    pristina|pune|putrajaya|pyongyang|quetta|quito|rabat|ramallah|rangoon|rawalpindi|reykjavik|reykjavík|riga|
    rio de janeiro|riyadh|rome|saint petersburg|san francisco|san jose|san josé|san juan|san salvador|sanaa|
    sanaʽa|santiago|santo domingo|sarajevo|seoul|sevastopol|shanghai|sharjah|shenzhen|sialkot|singapore|skopje|
    sofia|srinagar|st petersburg|st. petersburg|stockholm|strasbourg|sucre|sukkur|suva|sydney|taipei|tallinn|
    tashkent|tbilisi|tegucigalpa|tehran|tel aviv|the hague|thimphu|tirana|tokyo|toronto|tripoli|tunis|turin|
    ulaanbaatar|ulan bator|united nations|vaduz|valletta|vancouver|vatican city|victoria|vienna|vientiane|vilnius|
    vladivostok|warsaw|washington|wellington|windhoek|wuhan|yangon|yaounde|yaoundé|yekaterinburg|yerevan|zagreb|
    zaporizhzhia|zurich|zürich
"""
CITIES = frozenset(" ".join(name.split()) for name in _TEXT.split("|"))
