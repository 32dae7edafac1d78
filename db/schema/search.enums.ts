export const viewSources = ['search', 'saved', 'recommendation'] as const
export type ViewSource = (typeof viewSources)[number]
