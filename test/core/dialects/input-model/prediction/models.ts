/** Input models of tests as the dialect builds them, and their predictions. */
import fc from 'fast-check';
import { bindDialect } from '../../../../../server/src/core/analysis/bind-dialect.js';
import { inputModelDialect } from '../../../../../server/src/core/dialects/input-model/input-model-dialect.js';
import {
  buildModel,
  type InputModel,
} from '../../../../../server/src/core/dialects/input-model/model/input-model.js';
import { predictionOf } from '../../../../../server/src/core/dialects/input-model/prediction/prediction-of.js';

export type Texts = Readonly<Record<string, string>>;

const root = 'file:///m/';
const dialect = bindDialect(inputModelDialect);

/** `before`: the model as it was, of which everything is taken over that did not change. */
export function modelOf(texts: Texts, before?: InputModel): InputModel {
  const files = Object.entries(texts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, text]) => {
      const uri = root + name;
      const old = before?.files.find(({ file }) => file.uri === uri);
      if (old?.file.text === text) return [old];
      const kind = dialect.recognise({ uri, text });
      return kind ? [dialect.read(uri, text, kind, {}, old)] : [];
    });
  return buildModel(files, root, [], before);
}

export type Predicted = NonNullable<ReturnType<typeof predictionOf>>;

export function predictionFor(model: InputModel): Predicted {
  const prediction = predictionOf(model, { release: '5.0' });
  if (!prediction) throw new Error('There is no prediction.');
  return prediction;
}

/** Everything that a prediction says, as texts. */
export function saidBy({ files, doubts }: Predicted): readonly (readonly string[])[] {
  return [...files.map(({ path, text }) => [path, text]), doubts.map(({ message }) => message)];
}

/** A change of one text. */
interface Edit {
  readonly file: number;
  readonly line: number;
  readonly change: 'cut' | 'twice' | 'comment' | 'word' | 'number' | 'swap';
}

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat({ max: 20 }),
  line: fc.nat({ max: 200 }),
  change: fc.constantFrom('cut', 'twice', 'comment', 'word', 'number', 'swap'),
});

export function edited(texts: Texts, { file, line, change }: Edit): Texts {
  const names = Object.keys(texts);
  const name = names[file % names.length] ?? '';
  const lines = (texts[name] ?? '').split('\n');
  const at = line % lines.length;
  const own = lines[at] ?? '';
  const next = lines[at + 1] ?? '';
  const into = {
    cut: [],
    twice: [own, own],
    comment: ['# A remark.', own],
    word: [own.replace(/[A-Z]{3,}(?=\S*$)/, 'OTHER')],
    number: [own.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))],
    swap: [next, own],
  }[change];
  return { ...texts, [name]: lines.toSpliced(at, change === 'swap' ? 2 : 1, ...into).join('\n') };
}
