/** What several pages about the section `vcenter` name as their source. */
export const VCENTER_SOURCE = 'JSON page 1.1; samples 1.1 for the name of the section';
