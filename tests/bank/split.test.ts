import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bankPlans, PLANS } from '../../benchmarks/bank/read-plan.ts';
import { readSplit } from '../../src/evaluation/split.ts';

const plans = bankPlans();
const idsOf = (part: string) => plans.filter((plan) => plan.part === part).map(({ id }) => id);

describe('the split of the bank', () => {
  it('gives every plan a part, and is followed by every folder', () => {
    const folders = readdirSync(PLANS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    // Brackenshire stands aside: the engine was built with its questions in sight.
    const bank = folders.map(({ name }) => name).filter((name) => name !== 'brackenshire');
    expect(plans.map(({ id }) => id).sort()).toEqual(bank.sort());
  });

  it('was drawn as it says: by the hash of each id, four locked and three to choose by', () => {
    const draw = (id: string) => createHash('sha256').update(`stp bank ${id}`).digest('hex');
    const drawn = plans.map(({ id }) => id).sort((a, b) => (draw(a) < draw(b) ? -1 : 1));
    expect(idsOf('locked')).toEqual(drawn.slice(0, 4));
    expect(idsOf('choose')).toEqual(drawn.slice(4, 7));
    expect(idsOf('fit').sort()).toEqual(drawn.slice(7).sort());
  });

  it.each([
    ['- { id: a, part: open, asked: 2018-01-02, world: w }', 'part'],
    ['- { id: a, part: fit, asked: 2018-01, world: w }', 'asked'],
    ['a: b', 'array'],
    ['- { id: a', 'split.yaml'],
  ])('is refused where it is not in its form: %s', (text, says) => {
    expect(() => readSplit(text)).toThrow(says);
  });
});
