/**
 * Makes the files of another dialect from an environment, and tells what they cannot say, what was worked out, what is
 * open in them, and what is wrong with them. Here dialects meet: each one tells what it knows of a cloud, and makes its
 * files from what another one tells.
 */
import { analyseTogether } from '../analysis/analyse.js';
import type { Analysis } from '../analysis/analysis.js';
import type { DialectId } from '../dialects/dialect.js';
import { modelFromCloud } from '../dialects/input-model/conversion/model-from-cloud.js';
import { installerFromCloud } from '../dialects/installer/conversion/installer-from-cloud.js';
import { machinesFromCloud } from '../dialects/installer/conversion/machines-from-cloud.js';
import { planFromCloud } from '../dialects/plan/conversion/plan-from-cloud.js';
import type { Cloud } from '../model/cloud.js';
import {
  type CloudDetails,
  type Converted,
  type ConvertedFile,
  lineOfPlace,
  noDetails,
  type Remark,
} from '../model/cloud-details.js';
import type { Finding } from '../rules/rule.js';
import { decoded } from '../text/decoded.js';
import { LineIndex } from '../text/line-index.js';

export const conversionTargets = ['plan', 'installer', 'input-model'] as const;

/** Releases that a new input model can be for, the usual one first. */
export const conversionReleases = ['9', '8'] as const;

type Release = (typeof conversionReleases)[number];

export type ConversionTarget = (typeof conversionTargets)[number];

/** A sentence about a conversion, and where in which file. */
export interface ConversionNote {
  readonly message: string;
  /** URI of a file of the source, or path of a new file. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

export interface Conversion {
  readonly to: ConversionTarget;
  readonly files: readonly ConvertedFile[];
  /** What the new files do not say. */
  readonly lost: readonly ConversionNote[];
  /** What was worked out. */
  readonly assumed: readonly ConversionNote[];
  /** What is to be filled in: the placeholders of the new files. */
  readonly open: readonly ConversionNote[];
  /** Errors and warnings of the new files that are not about placeholders. */
  readonly problems: readonly (ConversionNote & { readonly rule: string; readonly severity: string })[];
}

/** What each dialect can be made into. */
const WAYS: Readonly<Partial<Record<DialectId, readonly ConversionTarget[]>>> = {
  plan: ['installer', 'input-model'],
  installer: ['plan'],
  'carrier-grade': ['plan'],
  'input-model': ['plan'],
};

export function conversionsOf({ dialect }: Pick<Analysis, 'dialect'>): readonly ConversionTarget[] {
  return WAYS[dialect] ?? [];
}

/** Undefined where the files cannot be made into that, or do not say of which cloud they are. */
export function convert(
  analysis: Analysis,
  to: ConversionTarget,
  release: Release = '9',
): Conversion | undefined {
  const { environment } = analysis;
  if (!conversionsOf(analysis).includes(to)) return undefined;
  const details = environment.details() ?? noDetails;
  const cloud = details.cloud ?? environment.cloud();
  if (!cloud) return undefined;
  const made = makers[to](cloud, details, release);
  return {
    to,
    files: made.files,
    lost: made.lost.map(noted),
    assumed: made.assumed.map(noted),
    open: made.files.flatMap(placeholdersOf),
    problems: problemsOf(made.files),
  };
}

type Maker = (cloud: Cloud, details: CloudDetails, release: Release) => Converted;

const makers: Readonly<Record<ConversionTarget, Maker>> = {
  plan: (cloud, details) => planFromCloud(cloud, details, nameOf(cloud.uri)),
  installer(cloud, details) {
    const file = installerFromCloud(cloud, details);
    const machines = machinesFromCloud(cloud, details);
    return {
      files: [{ path: file.name, text: file.text }, ...machines.files],
      lost: [...file.lost, ...machines.lost],
      assumed: [...file.assumed.map((message) => ({ message })), ...machines.assumed],
    };
  },
  'input-model': modelFromCloud,
};

function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

function noted({ message, at }: Remark): ConversionNote {
  return { message, ...(at && { file: at.file.uri, line: lineOfPlace(at) }) };
}

/** What makers write where they do not know a value. */
const PLACEHOLDER = /<[^<>\r\n]+>/g;

/** One note for each line. */
function placeholdersOf({ path, text }: ConvertedFile): readonly ConversionNote[] {
  return text.split('\n').flatMap((line, index) => {
    const written = line.startsWith('#')
      ? []
      : [...line.matchAll(PLACEHOLDER)].map(([each]) => each.slice(1, -1));
    return written.length === 0
      ? []
      : [{ message: `Fill in ${written.join(', ')}.`, file: path, line: index + 1 }];
  });
}

const FOLDER = 'file:///converted/';

function problemsOf(files: readonly ConvertedFile[]): Conversion['problems'] {
  const together = analyseTogether(files.map(({ path, text }) => ({ uri: FOLDER + path, text })));
  return files.flatMap(({ path, text }) => {
    const lines = new LineIndex(text);
    const findings = together.of(FOLDER + path)?.findings() ?? [];
    return findings
      .filter((finding) => isProblem(finding, text))
      .map(({ rule, severity, message, span }) => ({
        ...{ rule, severity, message, file: path },
        line: lines.positionAt(span.start).line + 1,
      }));
  });
}

/** A finding about a placeholder says what is open already. */
function isProblem({ severity, span }: Finding, text: string): boolean {
  if (severity !== 'error' && severity !== 'warning') return false;
  return text.slice(span.start, span.end).search(PLACEHOLDER) < 0;
}
