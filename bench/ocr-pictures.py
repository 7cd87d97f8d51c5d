"""Draws made-up tokens as they stand in screenshots of code: three fonts, three sizes, light and dark.

Usage: python3 bench/ocr-pictures.py FOLDER (needs Pillow and the DejaVu and Liberation fonts). Writes 54 PNG files and
`assay.yml` with `ocr: true`; nothing of it is committed. Then, in that folder:
`git init -q . && git add -A && node dist/cli.js secrets --format json=evidence.json`, and count the places of the rule
`hugging-face-token`.
"""

import random
import string
import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONTS = {
    "dejavu-mono": "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf",
    "liberation-mono": "/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf",
    "dejavu-sans": "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
}
SCHEMES = {"light": ((255, 255, 255), (0, 0, 0)), "dark": ((30, 30, 30), (220, 220, 220))}


def main(folder: Path) -> None:
    chosen = random.Random(5)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "assay.yml").write_text("version: 1\nsecrets:\n  ocr: true\n")
    for font, path in FONTS.items():
        for size in (14, 18, 28):
            for scheme, (paper, ink) in SCHEMES.items():
                for n in range(3):
                    token = "hf_" + "".join(chosen.choice(string.ascii_letters) for _ in range(34))
                    lines = ["import os", 'os.environ["HF_TOKEN"] = ', f'"{token}"', 'model = load("gpt2")']
                    picture = Image.new("RGB", (900, 220), paper)
                    draw = ImageDraw.Draw(picture)
                    face = ImageFont.truetype(path, size)
                    for i, line in enumerate(lines):
                        draw.text((20, 20 + i * int(size * 1.6)), line, fill=ink, font=face)
                    picture.save(folder / f"{font}-{size}-{scheme}-{n}.png")


main(Path(sys.argv[1]))
