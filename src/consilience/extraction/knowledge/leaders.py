"""Heads of state and government, and others who stand for a state, by the state. From common knowledge; not complete.

Used only to tell the country of a person whose report does not: by the full name, or by the surname with a title."""

from __future__ import annotations

_TABLE = """
AFG: Hamid Karzai, Ashraf Ghani, Mullah Omar, Burhanuddin Rabbani, Mohammad Najibullah
AGO: Jose Eduardo dos Santos, Jonas Savimbi, Joao Lourenco
ARG: Carlos Menem, Nestor Kirchner, Cristina Fernandez de Kirchner, Mauricio Macri, Javier Milei, Raul Alfonsin
AUS: John Howard, Kevin Rudd, Julia Gillard, Tony Abbott, Malcolm Turnbull, Scott Morrison, Anthony Albanese
AUS: Bob Hawke, Paul Keating
AZE: Ilham Aliyev, Heydar Aliyev
ARM: Nikol Pashinyan, Serzh Sargsyan
BDI: Pierre Nkurunziza, Pierre Buyoya
BGD: Sheikh Hasina, Khaleda Zia, Muhammad Yunus
BLR: Alexander Lukashenko
BOL: Evo Morales
BRA: Luiz Inacio Lula da Silva, Dilma Rousseff, Jair Bolsonaro, Fernando Henrique Cardoso, Michel Temer
CAN: Jean Chretien, Stephen Harper, Justin Trudeau, Brian Mulroney, Mark Carney, Paul Martin
CHE: Joseph Deiss
CHL: Augusto Pinochet, Michelle Bachelet, Sebastian Pinera, Ricardo Lagos, Gabriel Boric
CHN: Xi Jinping, Hu Jintao, Jiang Zemin, Deng Xiaoping, Wen Jiabao, Li Keqiang, Zhu Rongji, Li Peng, Wang Yi, Li Qiang
CIV: Laurent Gbagbo, Alassane Ouattara
COD: Mobutu Sese Seko, Laurent Kabila, Joseph Kabila, Felix Tshisekedi
COL: Alvaro Uribe, Juan Manuel Santos, Gustavo Petro, Andres Pastrana
CUB: Fidel Castro, Raul Castro, Miguel Diaz-Canel
CZE: Vaclav Havel, Vaclav Klaus, Milos Zeman
DEU: Helmut Kohl, Gerhard Schroeder, Angela Merkel, Olaf Scholz, Frank-Walter Steinmeier, Friedrich Merz
DEU: Hans-Dietrich Genscher
DZA: Abdelaziz Bouteflika, Liamine Zeroual, Abdelmadjid Tebboune
EGY: Hosni Mubarak, Mohamed Morsi, Abdel Fattah al-Sisi, Anwar Sadat
ERI: Isaias Afwerki
ESP: Jose Maria Aznar, Jose Luis Rodriguez Zapatero, Mariano Rajoy, Pedro Sanchez, Felipe Gonzalez
ETH: Meles Zenawi, Abiy Ahmed
FRA: Jacques Chirac, Nicolas Sarkozy, Francois Hollande, Emmanuel Macron, Francois Mitterrand, Lionel Jospin
FRA: Dominique de Villepin
GBR: Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Liz Truss, Rishi Sunak, Keir Starmer
GBR: Margaret Thatcher, John Major, Jack Straw
GEO: Mikheil Saakashvili, Eduard Shevardnadze
GIN: Lansana Conte
GRC: Costas Simitis, George Papandreou, Alexis Tsipras, Kyriakos Mitsotakis, Antonis Samaras
HTI: Jean-Bertrand Aristide, Rene Preval, Jovenel Moise
HUN: Viktor Orban
IDN: Suharto, Susilo Bambang Yudhoyono, Megawati Sukarnoputri, Joko Widodo, Abdurrahman Wahid, Prabowo Subianto
IND: Manmohan Singh, Narendra Modi, Atal Behari Vajpayee, Atal Bihari Vajpayee, Rajiv Gandhi, Indira Gandhi
IND: Sonia Gandhi
IRL: Bertie Ahern, Brian Cowen, Enda Kenny, Leo Varadkar
IRN: Mahmoud Ahmadinejad, Mohammad Khatami, Ali Khamenei, Hassan Rouhani, Ebrahim Raisi, Akbar Hashemi Rafsanjani
IRN: Ruhollah Khomeini, Masoud Pezeshkian, Mohammad Javad Zarif
IRQ: Saddam Hussein, Nouri al-Maliki, Jalal Talabani, Iyad Allawi, Haider al-Abadi, Tariq Aziz
ISR: Benjamin Netanyahu, Ariel Sharon, Ehud Barak, Ehud Olmert, Shimon Peres, Yitzhak Rabin, Yitzhak Shamir
ISR: Tzipi Livni
ITA: Silvio Berlusconi, Romano Prodi, Matteo Renzi, Giorgia Meloni, Mario Draghi, Giuseppe Conte, Mario Monti
ITA: Giulio Andreotti
JPN: Junichiro Koizumi, Shinzo Abe, Yoshihiko Noda, Ryutaro Hashimoto, Fumio Kishida, Yasuhiro Nakasone
JPN: Yoshihide Suga, Naoto Kan, Taro Aso, Keizo Obuchi, Noboru Takeshita, Shigeru Ishiba
JOR: King Hussein, King Abdullah
KAZ: Nursultan Nazarbayev, Kassym-Jomart Tokayev
KEN: Daniel arap Moi, Mwai Kibaki, Uhuru Kenyatta, William Ruto, Raila Odinga
KGZ: Kurmanbek Bakiyev, Askar Akayev
KHM: Hun Sen, Pol Pot, Norodom Sihanouk
KOR: Kim Dae-jung, Roh Moo-hyun, Lee Myung-bak, Park Geun-hye, Moon Jae-in, Yoon Suk Yeol, Kim Young-sam, Roh Tae-woo
LBN: Rafik Hariri, Saad Hariri, Emile Lahoud, Michel Aoun, Fouad Siniora, Hassan Nasrallah
LBR: Charles Taylor, Ellen Johnson Sirleaf
LBY: Muammar Gaddafi, Moammar Gadhafi, Muammar Qaddafi, Moammar Khadafy, Muammar al-Gaddafi
LKA: Mahinda Rajapaksa, Chandrika Kumaratunga, Velupillai Prabhakaran, Ranil Wickremesinghe
MEX: Vicente Fox, Felipe Calderon, Enrique Pena Nieto, Ernesto Zedillo, Carlos Salinas, Claudia Sheinbaum
MMR: Aung San Suu Kyi, Than Shwe, Thein Sein, Min Aung Hlaing
MYS: Mahathir Mohamad, Najib Razak, Abdullah Badawi, Anwar Ibrahim
NGA: Olusegun Obasanjo, Goodluck Jonathan, Muhammadu Buhari, Sani Abacha, Bola Tinubu, Umaru Yar'Adua
NLD: Mark Rutte, Jan Peter Balkenende, Wim Kok
NPL: King Gyanendra, Pushpa Kamal Dahal
NZL: Helen Clark, John Key, Jacinda Ardern
PAK: Pervez Musharraf, Benazir Bhutto, Nawaz Sharif, Imran Khan, Asif Ali Zardari, Shehbaz Sharif
PAK: Yousuf Raza Gilani, Zia ul-Haq
PAN: Manuel Noriega
PER: Alberto Fujimori, Alan Garcia, Alejandro Toledo, Ollanta Humala
PHL: Gloria Macapagal Arroyo, Benigno Aquino, Corazon Aquino, Rodrigo Duterte, Ferdinand Marcos, Joseph Estrada
PHL: Fidel Ramos
POL: Lech Walesa, Donald Tusk, Lech Kaczynski, Andrzej Duda, Jaroslaw Kaczynski, Aleksander Kwasniewski
PRK: Kim Jong Il, Kim Jong-il, Kim Jong Un, Kim Jong-un, Kim Il Sung, Kim Il-sung
PSE: Yasser Arafat, Mahmoud Abbas, Ismail Haniyeh, Khaled Mashaal, Saeb Erekat, Yahya Sinwar, Ahmed Qureia
RUS: Vladimir Putin, Boris Yeltsin, Dmitry Medvedev, Mikhail Gorbachev, Sergei Lavrov, Sergey Lavrov
RUS: Yevgeny Primakov, Dmitry Peskov
RWA: Paul Kagame, Juvenal Habyarimana
SAU: King Fahd, Mohammed bin Salman, King Salman
SDN: Omar al-Bashir, Omar Hassan al-Bashir, Hassan al-Turabi
SEN: Abdoulaye Wade, Macky Sall
SRB: Slobodan Milosevic, Vojislav Kostunica, Aleksandar Vucic, Boris Tadic
SYR: Bashar al-Assad, Hafez al-Assad, Bashar Assad, Hafez Assad
THA: Thaksin Shinawatra, Yingluck Shinawatra, Abhisit Vejjajiva, Samak Sundaravej, Prayuth Chan-ocha
TUN: Zine El Abidine Ben Ali, Kais Saied
TUR: Recep Tayyip Erdogan, Abdullah Gul, Bulent Ecevit, Tansu Ciller, Turgut Ozal, Suleyman Demirel, Ahmet Davutoglu
TWN: Chen Shui-bian, Ma Ying-jeou, Tsai Ing-wen, Lee Teng-hui, Lai Ching-te
UGA: Yoweri Museveni, Idi Amin
UKR: Volodymyr Zelensky, Petro Poroshenko, Viktor Yanukovych, Viktor Yushchenko, Yulia Tymoshenko, Leonid Kuchma
USA: Ronald Reagan, George Bush, George W. Bush, George H.W. Bush, Bill Clinton, Barack Obama, Donald Trump
USA: Joe Biden, Jimmy Carter, Richard Nixon, Hillary Clinton, Hillary Rodham Clinton, Condoleezza Rice, Colin Powell
USA: Donald Rumsfeld, Dick Cheney, John Kerry, Madeleine Albright, James Baker, Warren Christopher, Antony Blinken
USA: Marco Rubio, William Perry, Al Gore, Mike Pompeo, Kamala Harris, JD Vance, Robert Gates
UZB: Islam Karimov
VAT: Pope John Paul, Pope Benedict, Pope Francis
VEN: Hugo Chavez, Nicolas Maduro
YEM: Ali Abdullah Saleh
ZAF: Nelson Mandela, Thabo Mbeki, Jacob Zuma, Cyril Ramaphosa, Frederik de Klerk, Desmond Tutu
ZMB: Kenneth Kaunda, Levy Mwanawasa, Frederick Chiluba
ZWE: Robert Mugabe, Morgan Tsvangirai, Emmerson Mnangagwa
"""

LEADERS_OF: dict[str, str] = {
    name.strip(): code
    for code, _, names in (line.partition(":") for line in _TABLE.strip().splitlines())
    for name in names.split(",")
}
"""Full name to the alpha-3 code of the state the person stood for."""
