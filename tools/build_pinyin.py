"""Writes resources/pinyin_initials.txt from the readings of pypinyin (MIT licence), which is needed only here."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from pypinyin import Style, pinyin

TARGET = Path(__file__).parents[1] / "resources" / "pinyin_initials.txt"
FIRST, LAST = 0x4E00, 0x9FFF
WIDTH = 120
MOST = 4
SYMBOLS = [chr(code) for code in range(ord("!"), ord("~") + 1) if not ("a" <= chr(code) <= "z" or chr(code) in "#=+.")]
RARE = (
    "〇㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮"
    "𠅤𠙶𠳐𡎚𡐓𣗋𣲗𣲘𣸣𤧛𤩽𤫉𥔲𥕢𥖨𥻗𦈡𦒍𦙶𦝼𦭜𦰡𧿹𨐈𨙸𨚕𨟠𨭉𨱇𨱏𨱑𨱔𨺙𩽾𩾃𩾌𪟝𪣻𪤗𪨰𪨶𪩘𪾢𫄧𫄨𫄷𫄸𫇭𫌀𫍣𫍯𫍲𫍽𫐄𫐐𫐓𫑡𫓧𫓯𫓶𫓹𫔍𫔎𫔶𫖮𫖯𫖳𫗧𫗴𫘜𫘝𫘦𫘧𫘨𫘪𫘬𫚕𫚖𫚭𫛭𫞩𫟅𫟦𫟹𫟼𫠆𫠊𫠜"
    "𫢸𫫇𫭟𫭢𫭼𫮃𫰛𫵷𫶇𫷷𫸩𬀩𬀪𬂩𬃊𬇕𬇙𬇹𬉼𬊈𬊤𬌗𬍛𬍡𬍤𬒈𬒍𬒔𬒗𬕂𬘓𬘘𬘡𬘩𬘫𬘬𬘭𬘯𬙂𬙊𬙋𬜬𬜯𬞟𬟁𬟽𬣙𬣞𬣡𬣳𬤇𬤊𬤝𬨂𬨎𬩽𬪩𬬩𬬭𬬮𬬱𬬸𬬹𬬻𬬿𬭁𬭊𬭎𬭚𬭛𬭤𬭩𬭬𬭯𬭳𬭶𬭸𬭼𬮱𬮿𬯀𬯎𬱖𬱟𬳵𬳶𬳽𬳿𬴂𬴃𬴊𬶋𬶍𬶏𬶐𬶟𬶠𬶨𬶭𬶮𬷕𬸘𬸚𬸣𬸦𬸪𬹼𬺈𬺓"
)
"""Characters outside the basic block that the national table of standard characters (2013) has, mostly for names."""
NOTE = (
    "# Initials of the pinyin readings of Chinese characters, one symbol for each character from U+4E00 on.\n"
    "# Written by tools/build_pinyin.py from the data of pypinyin (MIT licence, https://github.com/mozillazg/python-pinyin).\n"
)


def readings(char: str) -> str:
    """Return the initial letters of the readings in alphabetic order; ``""`` if there is none.

    Characters outside GB 2312 (no everyday words, rarely in names) keep only their commonest reading.
    """
    found = pinyin(char, style=Style.NORMAL, heteronym=is_everyday(char), errors="ignore")
    letters = [word[0] for words in found for word in words if word]
    plain = dict.fromkeys({"ê": "e", "ü": "y"}.get(letter, letter) for letter in letters)
    return "".join(sorted(list(plain)[:MOST]))


def is_everyday(char: str) -> bool:
    """Return True for the 6763 characters of GB 2312."""
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def render() -> str:
    """Return the whole file; mixed readings too rare for their own symbol are written as extra lines."""
    sounds = [readings(chr(code)) for code in range(FIRST, LAST + 1)]
    mixed = Counter(sound for sound in sounds if len(sound) > 1)
    symbol = {sound: SYMBOLS[place] for place, (sound, _) in enumerate(mixed.most_common(len(SYMBOLS)))}
    extra: dict[str, str] = {}
    for char in RARE:
        if sound := readings(char):
            extra[sound] = extra.get(sound, "") + char
    body = ""
    for place, sound in enumerate(sounds):
        if len(sound) > 1 and sound not in symbol:
            extra[sound] = extra.get(sound, "") + chr(FIRST + place)
        body += sound if len(sound) == 1 else symbol.get(sound, sound[:1] or ".")
    lines = [f"={sign} {sound}" for sound, sign in symbol.items()]
    lines += [f"+{sound} {chars}" for sound, chars in sorted(extra.items())]
    lines += [body[start : start + WIDTH] for start in range(0, len(body), WIDTH)]
    return NOTE + "\n".join(lines) + "\n"


if __name__ == "__main__":
    TARGET.write_text(render(), encoding="utf-8", newline="\n")
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes")
