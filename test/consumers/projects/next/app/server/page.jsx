// A server component: its words go to the browser, its code does not.
export {default} from '../../App.jsx'
