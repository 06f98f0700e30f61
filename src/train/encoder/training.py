"""The training of one model."""

import json
import os
import random
import signal
import time
from dataclasses import dataclass

import torch
from torch.nn import functional

from batch import group, inputs_of, mask_pieces, targets_of, training_items
from corpus import IGNORED
from encoder import Dropout


@dataclass
class Plan:
    epochs: int = 3
    # The share of PolNeAR's articles that each epoch reads; news is read in all.
    polnear: tuple = (1.0, 1.0, 0.0)
    capacity: int = 2048  # pieces of a batch
    rate: float = 1e-4  # of the encoder's weights
    head_rate: float = 1e-3  # of what is new
    decay: float = 0.01
    warm: float = 0.06  # the share of steps in which the rate rises
    masked: float = 0.06  # the share of pieces that are hidden
    dropped: float = 0.0  # the share of what each layer adds that is left out
    seed: int = 1
    save_every: int = 100  # steps
    minutes: float | None = None  # ends, with the rate at 0, that long after it was started


WEIGHTS = {"spans": 1.0, "names": 2.0, "medium": 0.1, "sign": 0.1, "links": 0.2}


def epoch_batches(plan, epoch, news, polnear):
    """The batches of an epoch, in order: the same whenever they are asked for."""
    chance = random.Random(f"{plan.seed} {epoch}")
    share = plan.polnear[epoch]
    # Shares below one take other articles in each epoch.
    first = sum(plan.polnear[:epoch]) % 1
    order = sorted(polnear, key=lambda e: random.Random(f"{plan.seed} {e.article.name}").random())
    order = order + order
    begin = round(first * len(polnear))
    chosen = order[begin : begin + round(share * len(polnear))]
    seed = f"{plan.seed} {epoch}"
    batches = group(training_items(news, seed), plan.capacity)
    batches += group(training_items(chosen, seed), plan.capacity)
    chance.shuffle(batches)
    return batches


def losses_of(model, inputs, targets, states):
    """Mean losses by output. `states` [windows, places, width]."""
    tokens = states.reshape(-1, states.shape[-1])[inputs.firsts].float()
    losses = {}
    for name in ("spans", "names", "medium", "sign"):
        wanted = getattr(targets, name)
        if bool((wanted != IGNORED).any()):
            scores = getattr(model, name)(tokens)
            losses[name] = functional.cross_entropy(scores, wanted, ignore_index=IGNORED)
    links = []
    for kind, dependents, cues, right in targets.links:
        logs = model.links(tokens[dependents], tokens[cues], kind).log_softmax(1)
        links.append(-logs.masked_fill(~right, -torch.inf).logsumexp(1))
    if links:
        losses["links"] = torch.cat(links).mean()
    return losses


def make_optimizer(model, plan):
    new = {"spans", "names", "medium", "sign", "links", "case", "guideline"}
    groups = {}
    for name, weight in model.named_parameters():
        is_new = bool(new & set(name.split(".")[:2]))
        decays = weight.dim() > 1 and "encoder.word" not in name
        groups.setdefault((is_new, decays), []).append(weight)
    return torch.optim.AdamW(
        [
            {
                "params": weights,
                "base": plan.head_rate if is_new else plan.rate,
                "weight_decay": plan.decay if decays else 0.0,
            }
            for (is_new, decays), weights in groups.items()
        ],
        fused=True,
    )


def rate_factor(step, steps, warm):
    """Rises to 1, then falls to 0, in straight lines."""
    rising = max(1, round(steps * warm))
    return min((step + 1) / rising, max(0.0, (steps - step) / max(1, steps - rising)))


class Run:
    """A training that can be stopped and resumed; its state is in `folder`."""

    def __init__(self, folder, model, plan, news, polnear):
        self.folder, self.model, self.plan = folder, model, plan
        self.news, self.polnear = news, polnear
        self.step = 0
        self.start, self.first_factor = time.time(), 1.0
        self.stopped = False
        self.optimizer = make_optimizer(model, plan)
        self.epochs = [len(self.batches(epoch)) for epoch in range(plan.epochs)]
        self.steps = sum(self.epochs)
        os.makedirs(folder, exist_ok=True)
        self.path = f"{folder}/last.pt"
        if os.path.exists(self.path):
            kept = torch.load(self.path, weights_only=True)
            model.load_state_dict(kept["model"])
            self.optimizer.load_state_dict(kept["optimizer"])
            self.step = kept["step"]

    def elapsed(self):
        """The share of the plan's minutes that has passed; 0 if it has no limit."""
        return (time.time() - self.start) / (60 * self.plan.minutes) if self.plan.minutes else 0.0

    def batches(self, epoch):
        return epoch_batches(self.plan, epoch, self.news, self.polnear)

    def log(self, **entry):
        entry = {"step": self.step, "of": self.steps, **entry}
        line = json.dumps(entry)
        print(line, flush=True)
        with open(f"{self.folder}/log.jsonl", "a", encoding="utf-8") as file:
            file.write(line + "\n")

    def stop(self, *_):
        """Ends the training after the current step. A handler of signals."""
        self.stopped = True

    def save(self):
        kept = {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
        }
        torch.save(kept, self.path + ".new")
        os.replace(self.path + ".new", self.path)

    def learn(self, items):
        """One step. Gives its losses."""
        factor = rate_factor(self.step, self.steps, self.plan.warm)
        if self.plan.minutes:
            factor = min(factor, self.first_factor * max(0.0, 1 - self.elapsed()))
        for each in self.optimizer.param_groups:
            each["lr"] = each["base"] * factor
        inputs, targets = inputs_of(items), targets_of(items)
        chance = torch.Generator().manual_seed(self.plan.seed * 1_000_003 + self.step)
        mask = self.model.shape.pieces - 1
        pieces = mask_pieces(inputs, self.plan.masked, mask, chance)
        states = self.model(
            pieces,
            inputs.cases,
            inputs.guidelines,
            inputs.lengths,
            torch.bfloat16,
            Dropout(self.plan.dropped, chance),
        )
        losses = losses_of(self.model, inputs, targets, states)
        total = sum(WEIGHTS[name] * loss for name, loss in losses.items())
        self.optimizer.zero_grad()
        total.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        return {name: float(loss.detach()) for name, loss in losses.items()}

    def go(self, measure):
        """Trains to the end, or until it is stopped. Gives whether the model is ready.

        `measure(model)` gives figures to log, after each epoch.
        """
        signal.signal(signal.SIGTERM, self.stop)
        self.model.train()
        self.start = time.time()
        self.first_factor = rate_factor(self.step, self.steps, self.plan.warm)
        end = 0
        for epoch, count in enumerate(self.epochs):
            begin, end = end, end + count
            if self.step >= end:
                continue
            batches = self.batches(epoch)
            sums, pieces, since = {}, 0, time.time()
            while self.step < end and self.elapsed() < 1 and not self.stopped:
                items = batches[self.step - begin]
                for name, loss in self.learn(items).items():
                    sums.setdefault(name, []).append(loss)
                pieces += sum(map(len, items))
                self.step += 1
                if self.step % 50 == 0:
                    means = {name: round(sum(v) / len(v), 4) for name, v in sums.items()}
                    self.log(epoch=epoch, pace=round(pieces / (time.time() - since)), **means)
                    sums, pieces, since = {}, 0, time.time()
                if self.step % self.plan.save_every == 0:
                    self.save()
            self.save()
            if self.stopped:
                return False
            self.model.eval()
            self.log(epoch=epoch, **measure(self.model))
            self.model.train()
            if self.elapsed() >= 1:
                break
        self.model.eval()
        return True
