/** The nearest word at the end of a message, and as a fix. */
import { expect, test } from 'vitest';
import { changeToGuess, didYouMean } from '../../../../server/src/core/rules/kit/did-you-mean.js';
import { read, taken, valueIn } from './reading.js';

test('a word that is near ends the message as a question', () => {
  expect(didYouMean('externl', ['service', 'external'])).toEqual({
    word: 'external',
    ending: "; did you mean 'external'?",
  });
  expect(didYouMean('storage', ['service', 'external'])).toEqual({ word: undefined, ending: '.' });
  expect(didYouMean('external', [])).toEqual({ word: undefined, ending: '.' });
});

test('the guess is what fix-all writes, unless the rule says otherwise', () => {
  const reading = read('a: externl # x\nb: &b externl\nc: *b\n');
  const value = valueIn(reading, reading.root, 'a');
  const guess = didYouMean('externl', ['external']);
  const after = 'a: external # x\nb: &b externl\nc: *b\n';
  expect(taken(reading, changeToGuess(value, guess))).toEqual({ "* Change to 'external'": after });
  expect(taken(reading, changeToGuess(value, guess, false))).toEqual({ "Change to 'external'": after });
  expect(changeToGuess(value, didYouMean('externl', []))).toEqual([]);
  expect(changeToGuess(valueIn(reading, reading.root, 'c'), guess)).toEqual([]);
});
