'use client'

// A client component: drawn on the server, then again in the browser.
export {default} from '../../App.jsx'
