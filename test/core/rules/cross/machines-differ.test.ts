/** The machines of a plan against the lines of baremetal.csv, by MAC address. */
import { describe, expect, test } from 'vitest';
import { analyseTogether, applyEdits } from '../../../../server/src/core/index.js';
import {
  countedMachineFiles,
  listedCarrierGrade,
  listedMachineFiles,
  listedModel,
} from '../../../../server/src/core/rules/cross/cross-examples.js';

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

/** All that is said of machines, in any file. */
function everywhere(files: Readonly<Record<string, string>>): readonly string[] {
  const inputs = Object.entries(files).map(([name, text]) => ({ uri: `file:///cloud/${name}`, text }));
  return analyseTogether(inputs)
    .all.flatMap((analysis) => analysis.findings())
    .filter(({ rule }) => /^[a-z-]+\/plan-/.test(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

const REPLACED = [
  'd0:bf:9c:10:00:03,operator,Kaum-3rraten,192.168.11.83',
  'd0:bf:9c:10:00:33,operator,Kaum-3rraten,192.168.11.93',
] as const;

describe('machines that are told by their management processor', () => {
  test('another MAC address', () => {
    expect(everywhere(listedMachineFiles(['d0:bf:9c:10:00:03', 'd0:bf:9c:10:00:33']))).toEqual([
      "baremetal/plan-machine-differs: The MAC address of the machine '192.168.11.83' is 'd0:bf:9c:10:00:33' here, but 'd0:bf:9c:10:00:03' in the plan 'helion.yml'.",
    ]);
  });

  test('nobody can tell those that share one', () => {
    const files = listedMachineFiles(['d0:bf:9c:10:00:03', 'd0:bf:9c:10:00:33']);
    const shared = files['baremetal.csv'].replaceAll(/192\.168\.11\.8\d/g, '192.168.11.81');
    const plan = files['helion.yml'].replaceAll(/bmc: 192\.168\.11\.8\d/g, 'bmc: 192.168.11.81');
    expect(said({ 'baremetal.csv': shared, 'helion.yml': plan })).toEqual([
      "baremetal/plan-machine-unknown: Unknown machine 'd0:bf:9c:10:00:33': not among 'nodes' of the plan 'helion.yml'.",
    ]);
  });

  test('an address outside of the IPMI network, which the plan has within it, is told once', () => {
    expect(everywhere(listedMachineFiles(['192.168.11.83', '192.168.12.83']))).toEqual([
      "baremetal/plan-machine-differs: The BMC address of the machine 'd0:bf:9c:10:00:03' is '192.168.12.83' here, but '192.168.11.83' in the plan 'helion.yml'.",
    ]);
  });
});

describe('baremetal/plan-machine-unknown', () => {
  test('a machine that the plan has not, with the one that the file has not', () => {
    const [finding, ...others] = findingsOf(listedMachineFiles(REPLACED));
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      "Unknown machine 'd0:bf:9c:10:00:33': not among 'nodes' of the plan 'helion.yml'.",
    );
    expect(finding?.related?.map(({ message }) => message)).toEqual([
      'The plan lists its machines here.',
      "The plan's 'd0:bf:9c:10:00:03' is not in the file.",
    ]);
  });

  test('a plan that tells the MAC addresses of a part of its machines', () => {
    const files = listedMachineFiles(REPLACED);
    const open = files['helion.yml'].replace(', mac: "d0:bf:9c:10:00:07"', '');
    expect(said({ ...files, 'helion.yml': open })).toEqual([]);
  });
});

describe('baremetal/plan-machine-missing', () => {
  const line = (n: number, role: string) =>
    `d0:bf:9c:10:00:0${n},operator,Kaum-3rraten,192.168.11.8${n},12,65536,800,${role},IPMI\n`;

  test('machines of the plan that are in no line', () => {
    const files = listedMachineFiles([line(5, 'OvercloudCompute') + line(6, 'OvercloudSwiftStorage'), '']);
    expect(everywhere(files)).toEqual([
      "baremetal/plan-machine-missing: Machine 'd0:bf:9c:10:00:05' and 1 more are missing in 'baremetal.csv'.",
    ]);
  });

  test('a machine that was removed from the cloud, and a line that cannot be read', () => {
    const removed = listedMachineFiles(['OvercloudCompute', 'OvercloudCompute:deleted']);
    expect(everywhere(removed)).toEqual([]);
    const unread = listedMachineFiles(['d0:bf:9c:10:00:05,operator', 'd0:bf,operator']);
    const other = unread['baremetal.csv'].replace('192.168.11.85', '192.168.11.95');
    expect(everywhere({ ...unread, 'baremetal.csv': other })).toEqual([]);
  });
});

describe('baremetal/plan-count-differs', () => {
  test('the lines of the file that the plan names', () => {
    expect(everywhere(countedMachineFiles())).toEqual([]);
    const files = countedMachineFiles(['compute: 1', 'compute: 4']);
    expect(everywhere(files)).toEqual([
      "baremetal/plan-count-differs: 'compute' is 4, but 'baremetal.csv' has 1 line of this role.",
    ]);
    const unnamed = files['helion.yml'].replace('node-list: baremetal.csv', 'node-list: other.csv');
    expect(everywhere({ ...files, 'helion.yml': unnamed })).toEqual([]);
    const open = files['baremetal.csv'].replace(',OvercloudControl,IPMI', '');
    expect(everywhere({ ...files, 'baremetal.csv': open })).toEqual([]);
    // The file of the installer says the number: both are compared with that.
    const environment = '{ "cloud_type": "KVM", "compute_scale": 4 }';
    expect(everywhere({ ...files, 'kvm-custom-ips.json': environment })).toEqual([]);
  });
});

describe('carrier-grade/plan-machine-differs', () => {
  const id = 'carrier-grade/plan-machine-differs';

  test('BMC address, MAC address and role', () => {
    expect(everywhere(listedCarrierGrade())).toEqual([]);
    expect(everywhere(listedCarrierGrade(['192.168.11.82', '192.168.11.92']))).toEqual([
      `${id}: The BMC address of the machine 'd0:bf:9c:10:00:02' is '192.168.11.92' here, but '192.168.11.82' in the plan 'helion.yml'.`,
    ]);
    expect(everywhere(listedCarrierGrade(['d0:bf:9c:10:00:02', 'd0:bf:9c:10:00:62']))).toEqual([
      `${id}: The MAC address of the machine '192.168.11.82' is 'd0:bf:9c:10:00:62' here, but 'd0:bf:9c:10:00:02' in the plan 'helion.yml'.`,
    ]);
    const files = listedCarrierGrade();
    const plan = files['helion.yml'].replace('role: controllers', 'role: compute');
    expect(everywhere({ ...files, 'helion.yml': plan })).toContain(
      `${id}: The role of the machine 'd0:bf:9c:10:00:02' is 'controllers' here, but 'compute' in the plan 'helion.yml'.`,
    );
  });

  test('a node group that no role of a plan is', () => {
    expect(everywhere(listedCarrierGrade(['CCN-001-001', 'DCN-001-001']))).toEqual([]);
  });
});

describe('input-model/plan-machine-differs', () => {
  const id = 'input-model/plan-machine-differs';
  const withRole = (components: string) => {
    const files: Record<string, string> = listedModel();
    const plane = `control-planes:
  - name: cp
    control-plane-prefix: cp
    clusters:
      - name: c1
        cluster-prefix: c1
        server-role: [SOME-ROLE]
        member-count: 1
        service-components: [${components}]
`;
    const servers = `${files['data/networks.yml']}    role: SOME-ROLE\n${plane}`;
    return { ...files, 'data/networks.yml': servers };
  };

  test('BMC and MAC address', () => {
    expect(everywhere(listedModel())).toEqual([]);
    expect(everywhere(listedModel(['192.168.11.82', '192.168.11.92']))).toEqual([
      `${id}: The BMC address of the machine 'd0:bf:9c:10:00:02' is '192.168.11.92' here, but '192.168.11.82' in the plan 'helion.yml'.`,
    ]);
    expect(everywhere(listedModel(['d0:bf:9c:10:00:02', 'd0:bf:9c:10:00:62']))).toEqual([
      `${id}: The MAC address of the machine '192.168.11.82' is 'd0:bf:9c:10:00:62' here, but 'd0:bf:9c:10:00:02' in the plan 'helion.yml'.`,
    ]);
  });

  test('a role that its components tell, and one that may be either', () => {
    expect(everywhere(withRole('nova-compute'))).toEqual([
      `${id}: The role of the machine 'd0:bf:9c:10:00:02' is 'compute' here, but 'controllers' in the plan 'helion.yml'.`,
    ]);
    expect(everywhere(withRole('nova-compute, keystone-api'))).toEqual([]);
    expect(everywhere(withRole('ntp-client'))).toEqual([]);
  });
});
