#!/usr/bin/python3
"""What a BERT of MiniLM-L6's size costs: the other side of `encoders`; see EncoderComparison.cs.

6 layers, 384 wide, 12 heads, 1536 in between, 30,522 word pieces, 512 places, mean of the last layer, length 1. The weights are random:
the cost does not depend on them. Everything that could be held against it is left out:

- cutting text into word pieces takes no time: the pieces are counted before the clock starts;
- a word of up to 12 letters is one piece, up to 24 are two, and so on, and a punctuation mark is one. The vocabulary of BERT cuts
  many shorter words in pieces, so it would have more of them;
- texts of like length stand in one batch, so that next to nothing is padded, and the batch size is the fastest of several;
- one thread, no gradients, torch's own fused layers (nn.TransformerEncoder in inference), OpenBLAS where it is installed.

Standard input: the number of texts, the texts one a line, then a line for each round. Standard output: a line that says what runs and in
which batches, then for each round the seconds that passed and the seconds that the processor worked.
"""

import os
import re
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

try:
    import torch
    from torch import nn
except ImportError as error:
    sys.exit(f"{error}. Install it with: apt-get install -y python3-torch libopenblas0-pthread")

LAYERS, WIDTH, HEADS, BETWEEN, PIECES, PLACES = 6, 384, 12, 1536, 30522, 512
BATCH_SIZES = (8, 32, 128)
LETTERS_OF_A_PIECE = 12


class Bert(nn.Module):
    """BERT's encoder with the mean of its last layer on top."""

    def __init__(self):
        super().__init__()
        self.pieces = nn.Embedding(PIECES, WIDTH)
        self.places = nn.Embedding(PLACES, WIDTH)
        self.kinds = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        layer = nn.TransformerEncoderLayer(WIDTH, HEADS, BETWEEN, dropout=0.0, activation="gelu", layer_norm_eps=1e-12, batch_first=True)
        self.layers = nn.TransformerEncoder(layer, LAYERS, enable_nested_tensor=False)

    def forward(self, ids, padding):
        """ids: batch x length; padding: the same with True where nothing stands, or None. Gives batch x 384, each of length 1."""
        hidden = self.norm(self.pieces(ids) + self.places.weight[: ids.shape[1]] + self.kinds.weight[0])
        hidden = self.layers(hidden, src_key_padding_mask=padding)
        if padding is None:
            mean = hidden.mean(dim=1)
        else:
            kept = (~padding).unsqueeze(2).float()
            mean = (hidden * kept).sum(dim=1) / kept.sum(dim=1)
        return nn.functional.normalize(mean, dim=1)


def count_pieces(text):
    """The word pieces of a text with the two marks around it."""
    words = re.findall(r"\w+|[^\w\s]", text)
    return min(PLACES, 2 + sum(-(-len(word) // LETTERS_OF_A_PIECE) for word in words))


def make_batches(lengths, size):
    """Batches of at most `size` texts of like length, as ids and padding."""
    ordered = sorted(lengths)
    batches = []
    for start in range(0, len(ordered), size):
        part = torch.tensor(ordered[start:start + size])
        longest = int(part.max())
        ids = torch.randint(0, PIECES, (len(part), longest))
        padding = torch.arange(longest).unsqueeze(0) >= part.unsqueeze(1)
        batches.append((ids, padding if bool(padding.any()) else None))
    return batches


def run(model, batches):
    """Embeds every batch: seconds that passed, seconds of the processor."""
    passed, worked = time.perf_counter(), time.process_time()
    for ids, padding in batches:
        model(ids, padding)
    return time.perf_counter() - passed, time.process_time() - worked


def blas():
    """The library that multiplies matrices, as this process has it loaded."""
    try:
        with open("/proc/self/maps", encoding="ascii", errors="replace") as maps:
            loaded = sorted({os.path.realpath(line.split()[-1]) for line in maps if "blas" in line})
    except OSError:
        loaded = []
    return "OpenBLAS" if any("openblas" in path for path in loaded) else "no OpenBLAS (apt-get install -y libopenblas0-pthread makes it faster)"


def main():
    torch.set_num_threads(1)
    torch.manual_seed(1)
    texts = [sys.stdin.readline() for _ in range(int(sys.stdin.readline()))]
    lengths = [count_pieces(text) for text in texts]
    model = Bert().eval()
    with torch.inference_mode():
        trials = {}
        for size in BATCH_SIZES:
            batches = make_batches(lengths, size)
            run(model, batches[-2:])
            trials[size] = (min(run(model, batches)[1] for _ in range(2)), batches)
        best = min(trials, key=lambda size: trials[size][0])
        print(f"torch {torch.__version__}, {blas()}, batches of {best}, {sum(lengths) / len(lengths):.1f} pieces a text", flush=True)
        for _ in sys.stdin:
            print(*run(model, trials[best][1]), flush=True)


if __name__ == "__main__":
    main()
