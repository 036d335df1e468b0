/** A plan with one network, for the pages about addresses. */
const plan = (network: string) => `hypervisor: kvm\nphysical-networks:\n  - network: ipmi\n${network}`;

/** The lines are those of the network. */
export const network = (lines: string) => plan(lines.replace(/^/gm, '    ').trimEnd().concat('\n'));
