/** What a rule says of the example model with some files in place of its own. */
import { exampleModel } from '../../../../../server/src/core/dialects/input-model/examples.js';
import { applyEdits } from '../../../../../server/src/core/index.js';
import { analysesOf } from '../../../../support/check-rule.js';

type Files = Readonly<Record<string, string>>;

const all = (files: Files) => analysesOf(exampleModel(files)).all;

/** `file:line severity message`, in the order of files and text. */
export function said(rule: string, files: Files): string[] {
  return all(files).flatMap(({ file, findings }) =>
    findings()
      .filter((finding) => finding.rule === `input-model/${rule}`)
      .map(({ span, severity, message }) => {
        const line = file.lines.positionAt(span.start).line + 1;
        return `${file.uri.slice(file.uri.lastIndexOf('/') + 1)}:${line} ${severity} ${message}`;
      }),
  );
}

/** The first file that a fix of the rule changes, as it is afterwards; undefined where there is no such fix. */
export function fixedText(rule: string, files: Files, title: string): string | undefined {
  for (const { findings } of all(files)) {
    for (const finding of findings()) {
      if (finding.rule !== `input-model/${rule}`) continue;
      const fix = finding.fixes().find((each) => each.title === title);
      const uri = fix?.edits[0]?.uri;
      const name = uri?.slice('file:///fixture/'.length);
      const text = name === undefined ? undefined : exampleModel(files)[name];
      if (fix && text !== undefined) {
        return applyEdits(
          text,
          fix.edits.filter((edit) => edit.uri === uri),
        );
      }
    }
  }
  return undefined;
}
