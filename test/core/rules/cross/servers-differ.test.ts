/** NTP and DNS servers and vCenters of a plan against the files beside it. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../server/src/core/index.js';
import { surroundedFiles, surroundedModel } from '../../../../server/src/core/rules/cross/cross-examples.js';
import { serversDiffer } from '../../../../server/src/core/rules/cross/servers-differ.js';
import { analysesOf } from '../../../support/check-rule.js';

const ids = serversDiffer.map(({ id }) => id);

function findingsOf(files: Readonly<Record<string, string>>) {
  return analysesOf(files)
    .all.flatMap((analysis) => analysis.findings())
    .filter(({ rule }) => ids.includes(rule));
}

const said = (files: Readonly<Record<string, string>>) =>
  findingsOf(files).map(({ rule, message }) => `${rule}: ${message}`);

const plan = (surroundings: string) => `hypervisor: kvm\nsurroundings: { ${surroundings} }\n`;

/** Servers of the file for a plan with others. */
const ntp = (planned: string, ...[overcloud, undercloud = overcloud]: string[]) =>
  said({
    'helion.yml': plan(`ntp: [${planned}]`),
    'kvm.json': JSON.stringify({
      cloud_type: 'KVM',
      ntp: { overcloud_server: overcloud, undercloud_server: undercloud },
    }),
  });

describe('installer/plan-ntp-differs', () => {
  test('another server, with a place in the plan and a fix for each side', () => {
    const files = surroundedFiles(['"192.168.130.7"', '"192.168.130.8"']);
    const [finding, ...others] = findingsOf(files);
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      "NTP server '192.168.130.8' is not in the plan 'helion.yml', which has '192.168.130.7'.",
    );
    expect(finding?.related?.map(({ message }) => message)).toEqual(["The plan says '192.168.130.7' here."]);
    const [here, there] = finding?.fixes() ?? [];
    expect([here?.title, there?.title]).toEqual([
      "Change to '192.168.130.7' here",
      "Change to '192.168.130.8' in 'helion.yml'",
    ]);
    expect(here?.edits).toHaveLength(1);
    expect(applyEdits(files['helion.yml'], there?.edits ?? [])).toContain('ntp: [192.168.130.8]');
  });

  test('one of several, in any case, in short, or told in the other way', () => {
    expect(ntp('10.0.0.7, 10.0.0.8', '10.0.0.8')).toEqual([]);
    expect(ntp('ntp1.example.net', 'NTP1.example.net')).toEqual([]);
    expect(ntp('ntp1.example.net', 'ntp1')).toEqual([]);
    expect(ntp('ntp1.example.net', '10.0.0.8')).toEqual([]);
    expect(ntp('10.0.0.7', 'ntp1.example.net')).toEqual([]);
    expect(ntp('ntp1.example.net', 'ntp2.example.net')).toEqual([
      "installer/plan-ntp-differs: NTP server 'ntp2.example.net' is not in the plan 'helion.yml', which has 'ntp1.example.net'.",
    ]);
  });

  test('placeholders, this very computer, and a file that does not agree with itself', () => {
    expect(ntp('10.0.0.7', '<NTP server>')).toEqual([]);
    expect(ntp('10.0.0.7', '127.127.1.0')).toEqual([]);
    expect(ntp('10.0.0.7', '10.0.0.7', '10.0.0.8')).toEqual([]);
    expect(ntp('', '10.0.0.7')).toEqual([]);
  });
});

test('installer/plan-dns-differs', () => {
  expect(said(surroundedFiles())).toEqual([]);
  expect(said(surroundedFiles(['"192.168.130.5"', '"192.168.130.6"']))).toEqual([
    "installer/plan-dns-differs: DNS server '192.168.130.6' is not in the plan 'helion.yml', which has '192.168.130.5'.",
  ]);
});

test('installer/plan-vcenter-differs', () => {
  const files = surroundedFiles(['192.168.133.41', '192.168.133.42']);
  const vcenter =
    "installer/plan-vcenter-differs: vCenter '192.168.133.42' is not in the plan 'helion.yml', which has '192.168.133.41'.";
  expect(said(files)).toEqual([vcenter]);
  const open = files['helion.yml'].replace('name: vcenter1, address: 192.168.133.41', 'name: vcenter1');
  expect(said({ ...files, 'helion.yml': open })).toEqual([]);
});

test('input-model/plan-ntp-differs and input-model/plan-dns-differs', () => {
  expect(said(surroundedModel())).toEqual([]);
  expect(said(surroundedModel(['- 192.168.130.7', '- 192.168.130.8']))).toEqual([
    "input-model/plan-ntp-differs: NTP server '192.168.130.8' is not in the plan 'helion.yml', which has '192.168.130.7'.",
  ]);
  expect(said(surroundedModel(['- 192.168.130.5', '- 192.168.130.6']))).toEqual([
    "input-model/plan-dns-differs: DNS server '192.168.130.6' is not in the plan 'helion.yml', which has '192.168.130.5'.",
  ]);
});
