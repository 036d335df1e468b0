/** The nearest word at the end of a message, and as a fix. */
import { expect, test } from 'vitest';
import {
  changeToGuess,
  didYouMean,
  guessed,
  usesAmong,
} from '../../../../server/src/core/rules/kit/did-you-mean.js';
import { read, taken, valueIn } from './reading.js';

test('a word that is near ends the message as a question', () => {
  expect(didYouMean('externl', ['service', 'external'])).toEqual({
    typed: 'externl',
    word: 'external',
    isCertain: true,
    ending: ". Did you mean 'external'?",
  });
  const nothing = { word: undefined, isCertain: false, ending: '.' };
  expect(didYouMean('storage', ['service', 'external'])).toEqual({ typed: 'storage', ...nothing });
  expect(didYouMean('external', [])).toEqual({ typed: 'external', ...nothing });
  expect(guessed('x', 'external')).toMatchObject({ word: 'external', isCertain: false });
});

test('a single slip is what fix-all repairs', () => {
  const reading = read('a: externl # x\nb: &b externl\nc: *b\n');
  const value = valueIn(reading, reading.root, 'a');
  const guess = didYouMean('externl', ['external']);
  const after = 'a: external # x\nb: &b externl\nc: *b\n';
  expect(taken(reading, changeToGuess(value, guess))).toEqual({ "* Change to 'external'": after });
  expect(taken(reading, changeToGuess(value, guessed('externl', 'external')))).toEqual({
    "Change to 'external'": after,
  });
  expect(changeToGuess(value, didYouMean('externl', []))).toEqual([]);
  expect(changeToGuess(valueIn(reading, reading.root, 'c'), guess)).toEqual([]);
});

test('of a name that is defined in a file, how often it stands tells which end was edited', () => {
  const reading = read('a: externl\n');
  const value = valueIn(reading, reading.root, 'a');
  const guess = didYouMean('externl', ['external']);
  const isPreferred = (typed: string[], meant: string[]) =>
    changeToGuess(value, guess, usesAmong([...typed, ...meant], guess)).map(({ preferred }) => preferred);
  expect(isPreferred(['externl'], ['external'])).toEqual([true]);
  expect(isPreferred(['externl'], [])).toEqual([undefined]);
  expect(isPreferred(['externl', 'externl'], ['external'])).toEqual([undefined]);
});

test('a word that the list has already is not meant once more', () => {
  const { file } = read('a: [externl, external]\n');
  const list = file.tree.root?.type === 'map' ? file.tree.root.entries[0]?.value : undefined;
  const [node] = list?.type === 'seq' ? list.items : [];
  if (node?.type !== 'scalar') throw new Error('The first item is a word.');
  const value = { node, at: { file, node }, shared: false };
  const guess = didYouMean('externl', ['external']);
  expect(changeToGuess(value, guess).map(({ preferred }) => preferred)).toEqual([undefined]);
});
