// The same app without the package: what the others are measured against.
export const lines = ['Without the package']
