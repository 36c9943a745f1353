/** Words of the generated sheets. */
export const reports = {} as const;
