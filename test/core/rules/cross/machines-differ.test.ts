/** The machines of a plan against the lines of baremetal.csv, by MAC address. */
import { describe, expect, test } from 'vitest';
import { analyseTogether, applyEdits } from '../../../../server/src/core/index.js';
import { listedMachineFiles } from '../../../../server/src/core/rules/cross/cross-examples.js';

function findingsOf(files: Readonly<Record<string, string>>) {
  const inputs = Object.entries(files).map(([name, text]) => ({ uri: `file:///cloud/${name}`, text }));
  return (
    analyseTogether(inputs)
      .of('file:///cloud/baremetal.csv')
      ?.findings()
      .filter(({ rule }) => rule.startsWith('baremetal/plan-machine')) ?? []
  );
}

const said = (files: Readonly<Record<string, string>>) =>
  findingsOf(files).map(({ rule, message }) => `${rule}: ${message}`);

test('lists that agree', () => {
  expect(said(listedMachineFiles())).toEqual([]);
});

describe('baremetal/plan-machine-differs', () => {
  test('another BMC address, with a place in the plan and a fix for each side', () => {
    const [finding, ...others] = findingsOf(listedMachineFiles(['192.168.11.83', '192.168.11.93']));
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      "The BMC address of the machine 'd0:bf:9c:10:00:03' is '192.168.11.93' here, but '192.168.11.83' in the plan 'helion.yml'.",
    );
    expect(finding?.related).toHaveLength(1);
    expect(finding?.fixes().map(({ title }) => title)).toEqual([
      "Change to '192.168.11.83' here",
      "Change to '192.168.11.93' in 'helion.yml'",
    ]);
  });

  test('another role, which each side calls by its own name', () => {
    const files = listedMachineFiles(['OvercloudCompute', 'OvercloudVSAStorage']);
    const [finding] = findingsOf(files);
    expect(finding?.message).toBe(
      "The role of the machine 'd0:bf:9c:10:00:05' is 'OvercloudVSAStorage' here, but 'compute' in the plan 'helion.yml'.",
    );
    const [fix] = finding?.fixes() ?? [];
    const text = applyEdits(files['baremetal.csv'], fix?.edits ?? []);
    expect(text).toBe(listedMachineFiles()['baremetal.csv']);
  });

  test('a role that is not written, and a MAC address with dashes', () => {
    expect(said(listedMachineFiles([',OvercloudCompute,IPMI', ',,IPMI']))).toEqual([]);
    const files = listedMachineFiles();
    const dashes = files['helion.yml'].replace('d0:bf:9c:10:00:03', 'D0-BF-9C-10-00-03');
    expect(said({ ...files, 'helion.yml': dashes })).toEqual([]);
  });
});

describe('baremetal/plan-machine-unknown', () => {
  test('a machine that the plan has not', () => {
    expect(said(listedMachineFiles(['d0:bf:9c:10:00:03', 'd0:bf:9c:10:00:33']))).toEqual([
      "baremetal/plan-machine-unknown: Unknown machine 'd0:bf:9c:10:00:33': not among 'nodes' of the plan 'helion.yml'.",
    ]);
  });

  test('a plan that tells the MAC addresses of a part of its machines', () => {
    const files = listedMachineFiles(['d0:bf:9c:10:00:03', 'd0:bf:9c:10:00:33']);
    const open = files['helion.yml'].replace(', mac: "d0:bf:9c:10:00:07"', '');
    expect(said({ ...files, 'helion.yml': open })).toEqual([]);
  });
});
