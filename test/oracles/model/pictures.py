"""Writes pictures.json: small pictures as Pillow saves them, with their pixels. Run: python3 pictures.py (numpy, pillow).

PNG of every colour type and depth, interlaced ones by our own writer (Pillow has none), and JPEG, whose pixels differ by
some levels between decoders. `resized` holds bilinear interpolation between pixel centres, computed directly."""

import base64
import io
import json
import pathlib
import struct
import zlib

import numpy as np
import PIL
from PIL import Image

rng = np.random.default_rng(11)
out = {"pillow": PIL.__version__, "pictures": [], "refused": {}}


def text(data):
    return base64.b64encode(data).decode()


def saved(image, **options):
    buffer = io.BytesIO()
    image.save(buffer, **options)
    return buffer.getvalue()


def add(name, data, pixels, near=0):
    pixels = np.asarray(pixels)
    channels = 1 if pixels.ndim == 2 else pixels.shape[2]
    height, width = pixels.shape[:2]
    out["pictures"].append({
        "name": name, "width": width, "height": height, "channels": channels, "near": near,
        "data": text(data), "values": pixels.astype(int).ravel().tolist(),
    })


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width, height, depth, colour, rows, interlace=0, palette=None):
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlace)
    parts = [b"\x89PNG\r\n\x1a\n", chunk(b"IHDR", head)]
    if palette is not None:
        parts.append(chunk(b"PLTE", palette))
    packed = zlib.compress(rows)
    parts += [chunk(b"IDAT", packed[: len(packed) // 2]), chunk(b"IDAT", packed[len(packed) // 2:])]
    return b"".join([*parts, chunk(b"IEND", b"")])


smooth = np.clip(np.add.outer(np.arange(9) * 20, np.arange(7) * 12)[..., None] + rng.integers(0, 9, (9, 7, 3)), 0, 255)
smooth = smooth.astype(np.uint8)
add("colours", saved(Image.fromarray(smooth), format="PNG"), smooth)
grey = smooth[..., 0]
add("grey", saved(Image.fromarray(grey), format="PNG"), grey)
alpha = np.dstack([smooth, rng.integers(0, 256, (9, 7))]).astype(np.uint8)
add("colours with alpha", saved(Image.fromarray(alpha, "RGBA"), format="PNG"), smooth)
la = Image.merge("LA", [Image.fromarray(grey), Image.fromarray(alpha[..., 3])])
add("grey with alpha", saved(la, format="PNG"), grey)
deep = rng.integers(0, 65536, (5, 6)).astype(np.uint16)
add("16 bits", saved(Image.fromarray(deep), format="PNG"), deep >> 8)
bits = rng.integers(0, 2, (5, 11)).astype(bool)
add("1 bit", saved(Image.fromarray(bits), format="PNG"), bits * 255)
for colours in [2, 4, 16, 200]:
    indexed = Image.fromarray(smooth).quantize(colours)
    add(f"palette of {colours}", saved(indexed, format="PNG"), np.asarray(indexed.convert("RGB")))
noise = rng.integers(0, 256, (33, 17, 3)).astype(np.uint8)
add("noise", saved(Image.fromarray(noise), format="PNG", optimize=True), noise)

adam7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
for size in [(9, 7), (1, 1), (3, 2), (8, 8)]:
    picture = rng.integers(0, 256, (*size, 3)).astype(np.uint8)
    rows = b""
    for x, y, dx, dy in adam7:
        part = picture[y::dy, x::dx]
        if part.size:
            rows += b"".join(b"\x00" + row.tobytes() for row in part)
    add(f"interlaced {size[1]}x{size[0]}", png(size[1], size[0], 8, 2, rows, 1), picture)

for name, options in [("jpeg", {}), ("progressive jpeg", {"progressive": True}), ("jpeg 4:2:0", {"subsampling": 2})]:
    data = saved(Image.fromarray(smooth).resize((32, 24)), format="JPEG", quality=95, **options)
    add(name, data, np.asarray(Image.open(io.BytesIO(data))), 12)
data = saved(Image.fromarray(grey).resize((16, 8)), format="JPEG", quality=95)
add("grey jpeg", data, np.repeat(np.asarray(Image.open(io.BytesIO(data)))[..., None], 3, axis=2), 4)

bomb = png(4, 4, 8, 0, b"\x00" * 5_000_000)
out["refused"] = {
    "a bomb": text(bomb),
    "too large": text(png(100_000, 100_000, 8, 0, b"")),
    "no palette": text(png(2, 1, 8, 3, b"\x00\x00\x09", palette=b"\x00\x00\x00")),
    "too few pixels": text(png(4, 4, 8, 0, b"\x00" * 10)),
    "an unknown filter": text(png(1, 1, 8, 0, b"\x07\x00")),
    "a gif": text(saved(Image.fromarray(grey), format="GIF")),
}


def bilinear(a, height, width):
    def steps(source, target):
        place = np.clip((np.arange(target) + 0.5) * source / target - 0.5, 0, source - 1)
        low = np.floor(place).astype(int)
        return low, np.minimum(low + 1, source - 1), place - low
    top, bottom, down = steps(a.shape[0], height)
    left, right, across = steps(a.shape[1], width)
    across, down = across[None, :, None], down[:, None, None]
    upper = a[top][:, left] * (1 - across) + a[top][:, right] * across
    lower = a[bottom][:, left] * (1 - across) + a[bottom][:, right] * across
    return upper * (1 - down) + lower * down


out["resized"] = [
    {"height": h, "width": w, "values": np.round(bilinear(smooth.astype(float), h, w), 6).ravel().tolist()}
    for h, w in [(4, 4), (9, 7), (12, 5)]
]
pathlib.Path(__file__).with_name("pictures.json").write_text(json.dumps(out) + "\n")
