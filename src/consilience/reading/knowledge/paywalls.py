"""What pages say where they stop for those who have not paid, in several languages. From news pages."""

from __future__ import annotations

import re

_SURE = (
    r"(?:please\s)?(?:subscribe|sign\s(?:in|up)|log\s?in|register|join)(?:\s(?:now|today|or\s[\w\s]{3,20}|for\s[\w\s$£€.,]{3,40}))?\s(?:to|and)\s"
    r"(?:continue\s(?:reading)?|keep\sreading|read\s(?:the\s|this\s|more)|unlock|access|view)|"
    r"(?:to|want\sto)\s(?:continue|keep|go\son)\sreading|continue\sreading\s(?:with|for|by|your)|"
    r"this\s(?:article|story|content|report)\sis\s(?:only\s|exclusive(?:ly)?\s)?(?:available\s)?(?:for|to)\s(?:our\s)?(?:\w{3,12}\s)?(?:subscribers|members)|"
    r"(?:subscribers?|members?)[\s-](?:only|exclusive)\b|(?:exclusively|only|exclusive)\s(?:for|to)\s(?:our\s)?(?:subscribers|members)\b|"
    r"you(?:['’]ve|\shave)\s(?:read|reached|used|viewed)\s(?:\w{1,6}\s){0,5}(?:free|complimentary|limit|articles?)\b|"
    r"you\shave\s\w{1,5}\sfree\sarticles?\s(?:left|remaining)|"
    r"(?:the\s)?(?:rest|remainder)\sof\sthis\s(?:article|story)\sis\s|unlock\s(?:this|the\sfull)\s(?:article|story)|"
    r"(?:cet\s)?article\s(?:est\s)?réservé\s(?:à\snos|aux)\sabonnés|il\svous\sreste\s\d{1,3}(?:[.,]\d{1,2})?\s?%\sde\scet\sarticle|"
    r"la\ssuite\sest\sréservée\saux\sabonnés|abonnez-vous\spour\s(?:lire|continuer)|"
    r"(?:dieser\s)?(?:artikel|inhalt)\sist\s(?:nur\s)?(?:exklusiv\s)?für\s(?:\w{3,12}\s)?abonnenten|weiterlesen\smit\s|jetzt\s(?:abonnieren|weiterlesen)|"
    r"(?:contenido|artículo)\s(?:exclusivo|solo)\spara\ssuscriptores|(?:para|si\squieres)\s(?:seguir|continuar)\sleyendo|suscríbete\spara\s(?:leer|seguir|continuar)|"
    r"(?:contenuto|articolo)\sriservato\sagli\sabbonati|(?:conteúdo|artigo|matéria)\sexclusiv[oa]\spara\sassinantes|assine\spara\s(?:ler|continuar)|"
    r"(?:материал|статья|текст)\sдоступ(?:ен|на)\s(?:только\s)?(?:по\sподписке|подписчикам)|чтобы\s(?:прочитать|дочитать|продолжить)[^\n]{0,40}(?:подпи|зарегистр)|"
    r"本文(?:为|為)付费|订阅(?:后|以)?(?:继续)?阅读|この記事は有料会員|残り\d{1,5}文字"
)
PAYWALL = re.compile(rf"[\W_]{{0,4}}(?:{_SURE})[^\n]{{0,160}}", re.IGNORECASE)
"""A whole line that asks for a subscription before the report goes on."""

_LIKELY = (
    r"(?:subscribe|sign (?:in|up)|log ?in|register|join)\b.{0,40}\bto (?:continue|keep|read|unlock|access|view)|"
    r"(?:to )?(?:read|unlock) the (?:full|rest of (?:the|this)) (?:article|story)|"
    r"(?:article|story|content|post) is (?:\w{3,12} )?(?:for|available to|reserved for|exclusive to|limited to)"
    r"\b.{0,30}(?:subscribers|members)|already (?:a|an) (?:subscriber|member)|"
    r"um (?:diesen artikel )?weiterzulesen|nur für abonnenten|mit einem abo|"
    r"réservé (?:aux|à nos) abonnés|il vous reste .{0,20}de cet article|"
    r"pour lire la suite|article réservé|чтобы (?:читать дальше|продолжить чтение)|"
    r"exclusiv[oa] para (?:suscriptores|assinantes)|suscr[íi]bete para|para continuar lendo|"
    r"per continuare a leggere|abbonati per|contenuto riservato|verder lezen|alleen voor abonnees|"
    r"только для подписчиков|devamını okumak için|有料会員|会員限定|残り\s?[\d,]{1,7}\s?文字|続きを読むには|订阅后|"
    r"登录后(?:继续|可)|구독자 전용"
)
PAYWALL_OF_PAGE = re.compile(f"{_SURE}|{_LIKELY}", re.IGNORECASE)
"""What begins so, short and among the last paragraphs of a page's article, invites to pay; elsewhere it may be news."""
