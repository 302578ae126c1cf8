//! The vectors of others: RFC 8032, RFC 8785, the World Wide Web Consortium, Wycheproof. `tests/fixtures/seal/README.md`
//! says where they come from.

use std::fs;
use std::path::PathBuf;

use qualicycle::dossier::signature::Fault;
use qualicycle::formats::digest::{hexadecimal, sha256};
use qualicycle::formats::signature::{curve, integrity, key};
use serde_json::Value;

fn file(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/seal").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn json(name: &str) -> Value {
    serde_json::from_str(&file(name)).unwrap()
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.trim().chars().map(|digit| digit.to_digit(16).unwrap() as u8).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

// RFC 8032, section 7.1: secret key, public key, message, signature.
const RFC_8032: [[&str; 4]; 4] = [
    [
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ],
    [
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ],
    [
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ],
    [
        "f5e5767cf153319517630f226876b86c8160cc583bc013744c6bf255f5cc0ee5",
        "278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e",
        "08b8b2b733424243760fe426a4b54908632110a66c2f6591eabd3345e3e4eb98fa6e264bf09efe12ee50f8f54e9f77b1e355f6c50544e23fb1433ddf73be84d879de7c0046dc4996d9e773f4bc9efe5738829adb26c81b37c93a1b270b20329d658675fc6ea534e0810a4432826bf58c941efb65d57a338bbd2e26640f89ffbc1a858efcb8550ee3a5e1998bd177e93a7363c344fe6b199ee5d02e82d522c4feba15452f80288a821a579116ec6dad2b3b310da903401aa62100ab5d1a36553e06203b33890cc9b832f79ef80560ccb9a39ce767967ed628c6ad573cb116dbefefd75499da96bd68a8a97b928a8bbc103b6621fcde2beca1231d206be6cd9ec7aff6f6c94fcd7204ed3455c68c83f4a41da4af2b74ef5c53f1d8ac70bdcb7ed185ce81bd84359d44254d95629e9855a94a7c1958d1f8ada5d0532ed8a5aa3fb2d17ba70eb6248e594e1a2297acbbb39d502f1a8c6eb6f1ce22b3de1a1f40cc24554119a831a9aad6079cad88425de6bde1a9187ebb6092cf67bf2b13fd65f27088d78b7e883c8759d2c4f5c65adb7553878ad575f9fad878e80a0c9ba63bcbcc2732e69485bbc9c90bfbd62481d9089beccf80cfe2df16a2cf65bd92dd597b0707e0917af48bbb75fed413d238f5555a7a569d80c3414a8d0859dc65a46128bab27af87a71314f318c782b23ebfe808b82b0ce26401d2e22f04d83d1255dc51addd3b75a2b1ae0784504df543af8969be3ea7082ff7fc9888c144da2af58429ec96031dbcad3dad9af0dcbaaaf268cb8fcffead94f3c7ca495e056a9b47acdb751fb73e666c6c655ade8297297d07ad1ba5e43f1bca32301651339e22904cc8c42f58c30c04aafdb038dda0847dd988dcda6f3bfd15c4b4c4525004aa06eeff8ca61783aacec57fb3d1f92b0fe2fd1a85f6724517b65e614ad6808d6f6ee34dff7310fdc82aebfd904b01e1dc54b2927094b2db68d6f903b68401adebf5a7e08d78ff4ef5d63653a65040cf9bfd4aca7984a74d37145986780fc0b16ac451649de6188a7dbdf191f64b5fc5e2ab47b57f7f7276cd419c17a3ca8e1b939ae49e488acba6b965610b5480109c8b17b80e1b7b750dfc7598d5d5011fd2dcc5600a32ef5b52a1ecc820e308aa342721aac0943bf6686b64b2579376504ccc493d97e6aed3fb0f9cd71a43dd497f01f17c0e2cb3797aa2a2f256656168e6c496afc5fb93246f6b1116398a346f1a641f3b041e989f7914f90cc2c7fff357876e506b50d334ba77c225bc307ba537152f3f1610e4eafe595f6d9d90d11faa933a15ef1369546868a7f3a45a96768d40fd9d03412c091c6315cf4fde7cb68606937380db2eaaa707b4c4185c32eddcdd306705e4dc1ffc872eeee475a64dfac86aba41c0618983f8741c5ef68d3a101e8a3b8cac60c905c15fc910840b94c00a0b9d0",
        "0aab4c900501b3e24d7cdf4663326a3a87df5e4843b2cbdb67cbf6e460fec350aa5371b1508f9f4528ecea23c436d94b5e8fcd4f681e30a6ac00a9704a188a03",
    ],
];

#[test]
fn keys_and_signatures_are_those_of_rfc_8032() {
    for [secret, public, message, signature] in RFC_8032 {
        let (seed, message): ([u8; 32], _) = (bytes(secret).try_into().unwrap(), bytes(message));
        assert_eq!(*hexadecimal(&curve::public_key(&seed)), *public);
        assert_eq!(*hexadecimal(&curve::sign(&seed, &message)), *signature);
        let (public, signature) = (bytes(public).try_into().unwrap(), bytes(signature).try_into().unwrap());
        assert!(curve::verifies(&public, &message, &signature));
        assert!(!curve::verifies(&public, b"another message", &signature));
    }
    assert_eq!(bytes(RFC_8032[3][2]).len(), 1023, "the long message is whole");
}

/// What cannot be 64 bytes is refused before the curve is asked, as it is when a signature is read.
#[test]
fn every_result_of_wycheproof_is_ours() {
    let vectors = json("wycheproof-ed25519.json");
    let mut n = 0;
    for group in vectors["testGroups"].as_array().unwrap() {
        let key: [u8; 32] = bytes(text(&group["publicKey"]["pk"])).try_into().unwrap();
        for test in group["tests"].as_array().unwrap() {
            let signature: Result<[u8; 64], _> = bytes(text(&test["sig"])).try_into();
            let verifies = signature.is_ok_and(|it| curve::verifies(&key, &bytes(text(&test["msg"])), &it));
            assert_eq!(verifies, test["result"] == "valid", "case {}: {}", test["tcId"], test["comment"]);
            n += 1;
        }
    }
    assert_eq!((n, &vectors["numberOfTests"]), (151, &Value::from(151)));
}

#[test]
fn a_key_of_small_order_or_in_a_second_spelling_is_no_key() {
    let mut one = [0; 32];
    one[0] = 1;
    let mut beyond = [0xff; 32];
    (beyond[0], beyond[31]) = (0xf0, 0x7f); // 2^255 - 16, which is 3 modulo 2^255 - 19
    let mut three = [0; 32];
    three[0] = 3;
    assert!(!curve::is_key(&one) && !curve::is_key(&[0; 32]));
    assert!(curve::is_key(&three), "a point of the curve, written as it should be");
    assert!(!curve::is_key(&beyond), "the same point, written otherwise");
}

// RFC 8785.

#[test]
fn canonical_json_is_that_of_rfc_8785() {
    for name in ["arrays", "french", "structures", "unicode", "values", "weird"] {
        let input = json(&format!("rfc8785/input/{name}.json"));
        let expected = file(&format!("rfc8785/output/{name}.json"));
        assert_eq!(serde_json_canonicalizer::to_string(&input).unwrap(), expected, "{name}");
        // What is signed has the same form, or is refused for a number that it cannot guard.
        match integrity::canonical(&input) {
            Ok(canonical) => assert_eq!(canonical, expected.as_bytes(), "{name}"),
            Err(fault) => {
                let has_other_numbers = ["structures", "values"].contains(&name);
                assert!(matches!(fault, Fault::Number { .. }) && has_other_numbers, "{name}: {fault:?}");
            }
        }
    }
}

// Data Integrity EdDSA Cryptosuites v1.0.

#[test]
fn every_step_of_eddsa_jcs_2022_is_that_of_the_recommendation() {
    let (document, options) = (json("eddsa-jcs-2022/unsigned.json"), json("eddsa-jcs-2022/proofConfigJCS.json"));
    let value = |name: &str| file(&format!("eddsa-jcs-2022/{name}.txt"));
    assert_eq!(integrity::canonical(&document).unwrap(), value("canonDocJCS").as_bytes());
    assert_eq!(integrity::canonical(&options).unwrap(), value("proofCanonJCS").as_bytes());
    assert_eq!(*sha256(value("canonDocJCS").as_bytes()), value("docHashJCS"));
    assert_eq!(*sha256(value("proofCanonJCS").as_bytes()), value("proofHashJCS"));
    let hash_data = integrity::hash_data(&document, &options).unwrap();
    assert_eq!(*hexadecimal(&hash_data), value("combinedHashJCS"));

    let keys = json("eddsa-jcs-2022/keyPair.json");
    let (seed, public) = (seed(&keys["privateKeyMultibase"]), text(&keys["publicKeyMultibase"]));
    assert_eq!(*key::did(&curve::public_key(&seed)), format!("did:key:{public}"));
    let signature = curve::sign(&seed, &hash_data);
    assert_eq!(*hexadecimal(&signature), value("sigHexJCS"));
    assert_eq!(key::multibase(&signature), value("sigBTC58JCS"));
}

#[test]
fn options_take_the_context_of_the_document_over() {
    let (document, mut options) = (json("eddsa-jcs-2022/unsigned.json"), json("eddsa-jcs-2022/proofConfigJCS.json"));
    let expected = integrity::hash_data(&document, &options).unwrap();
    options.as_object_mut().unwrap().remove("@context");
    assert_eq!(integrity::hash_data(&document, &options).unwrap(), expected);
}

/// Of earlier drafts, one signed options without a context, which is no longer how it is done; the other holds as it is.
#[test]
fn a_signature_of_an_earlier_draft_holds_where_the_options_are_those_of_today() {
    let document = json("eddsa-jcs-2022/unsigned.json");
    let keys = json("eddsa-jcs-2022/keyPair.json");
    let public = curve::public_key(&seed(&keys["privateKeyMultibase"]));
    let holds = json("eddsa-jcs-2022/earlier.json")
        .as_array()
        .unwrap()
        .iter()
        .map(|earlier| {
            let proof = &earlier["proof"];
            let signature = key::of_multibase(text(&proof["proofValue"])).unwrap().try_into().unwrap();
            curve::verifies(&public, &integrity::hash_data(&document, proof).unwrap(), &signature)
        })
        .collect::<Vec<_>>();
    assert_eq!(holds, [false, true]);
}

#[test]
fn the_document_of_a_chain_is_that_of_the_vectors() {
    let mut signed = json("proof-set-chain/signedProofChain2.json");
    let proofs = signed.as_object_mut().unwrap().remove("proof").unwrap();
    let proofs = proofs.as_array().unwrap();
    let [first, second, chain, longer] = &proofs[..] else { panic!("four signatures") };
    for alone in [first, second] {
        assert_eq!(integrity::with_previous(&signed, alone, proofs).unwrap(), signed);
    }
    let with = |proof| integrity::with_previous(&signed, proof, proofs).unwrap();
    assert_eq!(with(chain), json("proof-set-chain/proofChainTempDoc1.json"), "two are countersigned");
    assert_eq!(with(longer), json("proof-set-chain/proofChainTempDoc2.json"), "one is, named without brackets");
    let missing = integrity::with_previous(&signed, longer, &proofs[..2]);
    assert!(matches!(missing, Err(Fault::PreviousMissing { .. })), "{missing:?}");
}

#[test]
fn a_chain_is_signed_with_the_keys_of_the_vectors() {
    let mut document = json("proof-set-chain/signedProofChain2.json");
    document.as_object_mut().unwrap().remove("proof");
    let keys = json("proof-set-chain/multiKeyPairs.json");
    for pair in keys.as_object().unwrap().values() {
        let (seed, public) = (seed(&pair["privateKeyMultibase"]), text(&pair["publicKeyMultibase"]));
        let did = key::did(&curve::public_key(&seed));
        assert_eq!(*did, format!("did:key:{public}"));
        assert_eq!(key::of_method(&format!("{did}#{public}")), Some(curve::public_key(&seed)));
    }
}

/// The seed of a secret key in multibase: after the multicodec prefix 0x80 0x26.
fn seed(multibase: &Value) -> [u8; 32] {
    let bytes = key::of_multibase(text(multibase)).unwrap();
    bytes.strip_prefix(&[0x80, 0x26]).unwrap().try_into().unwrap()
}
