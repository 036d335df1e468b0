export type ClmGeneration = 'hos' | 'soc8' | 'soc9';
export const clmGenerations = [
  { id: 'hos', title: 'Helion OpenStack 2 - 4' },
  { id: 'soc8', title: 'SUSE OpenStack Cloud 8' },
  { id: 'soc9', title: 'SUSE OpenStack Cloud 9' },
] as const;
