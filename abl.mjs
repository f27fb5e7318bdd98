import {build, loadConfigFromFile} from 'vite';
import {readFileSync} from 'node:fs';import {brotliCompressSync,constants} from 'node:zlib';
const {config}=await loadConfigFromFile({command:'build',mode:'gate'},'vite.config.ts');
const size=async(stub)=>{
 const plugin={name:'stub',enforce:'pre',transform(code,id){const s=stub[id.split('/src/')[1]];if(!s)return;return s===true?[...code.matchAll(/export (?:async )?(?:function|const|class) (\w+)/g)].map(([,n])=>`export const ${n} = (() => () => {})()`).join('\n'):s(code)}};
 const r=await build({...config,configFile:false,logLevel:'silent',plugins:[plugin,...config.plugins],build:{...config.build,write:false}});
 const out=[r].flat()[0].output.find(o=>o.fileName==='gate.js').code;
 return [out.length,brotliCompressSync(out,{params:{[constants.BROTLI_PARAM_QUALITY]:11}}).length];
};
const base=await size({});console.log('base',base);
const files=process.argv.slice(2);
for(const f of files){try{const s=await size(Object.fromEntries(f.split('+').map(x=>[x,true])));console.log(f,base[0]-s[0],base[1]-s[1])}catch(e){console.log(f,'ERR',e.message.slice(0,100))}}
